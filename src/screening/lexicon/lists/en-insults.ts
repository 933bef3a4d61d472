import { list } from '../list.ts';

/** Plain English insults that profanity lists leave out; starter set, by severity. */
export const enInsults = [
  list(
    { role: 'insult', language: 'en', severity: 'strong' },
    `idiot, moron, imbecile, halfwit, dimwit, cretin, scumbag, lowlife, dumbass, retard
    piece of (absolute|) (shit|crap|garbage|trash|filth)`,
  ),
  list(
    { role: 'insult', language: 'en', severity: 'mild' },
    `fool, clown, liar, loser, coward, stupid, dumb, pathetic, =dense`,
  ),
];
