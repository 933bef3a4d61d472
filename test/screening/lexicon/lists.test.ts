import { describe, expect, it } from 'vitest';
import { WORD_LISTS } from '../../../src/screening/lexicon/lists/index.ts';

describe('the shipped word lists', () => {
  it('say what kind of thing a target or a slur names', () => {
    for (const words of WORD_LISTS) {
      if (words.role === 'target' || words.role === 'slur') expect(words.target, words.entries).toBeDefined();
    }
  });
});
