import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PACKED_LEXICON } from '../../../src/screening/lexicon/lexicon.generated.js';
import { buildLexicon } from '../../../src/screening/lexicon/lexicon.ts';
import { WORD_LISTS } from '../../../src/screening/lexicon/lists/index.ts';

describe('the shipped word lists', () => {
  it('are the ones that the engine was packed from (else: npm run lexicon)', () => {
    const packed = JSON.parse(JSON.stringify(buildLexicon(WORD_LISTS).pack()));
    // Compared as one truth: a difference of megabytes says nothing to a reader.
    expect(isDeepStrictEqual(packed, PACKED_LEXICON)).toBe(true);
  });

  it('say what kind of thing a target or a slur names', () => {
    for (const words of WORD_LISTS) {
      if (words.role === 'target' || words.role === 'slur') expect(words.target, words.entries).toBeDefined();
    }
  });
});
