import { Filter } from 'bad-words';
import { cuss } from 'cuss';
import { cuss as arabiziCuss } from 'cuss/ar-latn';
import { list } from '../list.ts';

/** `cuss` rates each word from 0 to 2 by how surely it is meant as profanity. */
const SURE = 2;

/** Digits for letters and masks are undone by the engine itself; a listed disguise would only be found again. */
const isPlain = (word: string): boolean => /^[a-z][a-z' -]*[a-z]$/i.test(word);

const badWords = [...new Set(new Filter().list.filter(isPlain).map((word) => word.toLowerCase()))];

/** Rude rather than obscene: a newspaper prints them. */
const isRude = (word: string): boolean => word === 'crap' || word === 'arse';

/**
 * The vocabularies of other projects, as one source among several: bad-words' English list (MIT), weighed by cuss (MIT),
 * and cuss' Arabizi. A word that only one of the two is sure of is `mild`: shown, not held.
 */
export const vocabularies = [
  list(
    { role: 'profanity', language: 'en', severity: 'strong' },
    badWords.filter((word) => cuss[word] === SURE && !isRude(word)).join('\n'),
  ),
  list(
    { role: 'profanity', language: 'en', severity: 'mild' },
    badWords.filter((word) => cuss[word] !== SURE || isRude(word)).join('\n'),
  ),
  list(
    { role: 'insult', language: 'ar-latn', severity: 'mild' },
    Object.keys(arabiziCuss)
      .filter((word) => /^[a-z0-9' ]{3,}$/.test(word) && arabiziCuss[word] === SURE)
      .join('\n'),
  ),
];
