import { list } from '../list.ts';

/** Arabizi words that look like a listed one. */
export const arabiziInnocents = [
  list(
    { role: 'innocent', language: 'ar-latn' },
    `7mar wa7shi, 7adi2et el 7ayawanet, 7mar el wejh, el masri el youm`,
  ),
];
