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

  it.each(['en', 'ar'])(
    'are published, all but as many of the names and words of this project, %s',
    (language) => {
      const words = innocents(language);
      expect(words.filter(isHeld).length).toBeLessThanOrEqual(MOST * words.length);
    },
  );
});
