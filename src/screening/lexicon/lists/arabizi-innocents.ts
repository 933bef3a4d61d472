import { list } from '../list.ts';

/** Arabizi words that look like a listed one. */
export const arabiziInnocents = [
  list(
    { role: 'innocent', language: 'ar-latn' },
    `el kalb el wafi, kalb el jiran, 7mar wa7shi, 7imar wa7shi, 7adi2et el 7ayawanet, 7adi2at el 7aywan
    7mar el wejh, el masri el youm, jamal, jamal 3abd el naser, kamal, 3ira9, 3ira2, zamalek, el zamalek, el 7mar (tab3|bel|el wa7shi), el kalb (tab3|bel|3am), 3am ynabbe7, el 3wazza, neek nameh`,
  ),
];
