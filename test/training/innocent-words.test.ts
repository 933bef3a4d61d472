import { readFileSync } from 'node:fs';
import english from 'an-array-of-english-words/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';
import { listedWords, wordsAround } from '../../src/training/word-suites.ts';

const screener = createShippedScreener();
const isHeld = (text: string) => screener.screen({ title: '', text }).recommendation !== 'publish';

/** One word in two hundred. */
const MOST = 0.005;

const innocents = (language: string) =>
  readFileSync(new URL(`../corpus/innocents.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('words that only contain a listed one', () => {
  it('are published, all but one in two hundred of an English dictionary', () => {
    const around = wordsAround(english, listedWords());
    expect(around.length).toBeGreaterThan(1000);
    expect(around.filter(isHeld).length).toBeLessThanOrEqual(MOST * around.length);
  });

  // The Arabic list has words that are insults in one reading (مرتزق, عرصات): one in a hundred is what is reached.
  it.each([
    ['en', MOST],
    ['ar', 0.01],
  ] as const)('are published, all but a few of the names and words of this project, %s', (language, most) => {
    const words = innocents(language);
    expect(words.filter(isHeld).length).toBeLessThanOrEqual(most * words.length);
  });
});
