import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from '../../src/protocol/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segments = (text: string) => [...segmenter.segment(text)].length;

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a\r\nb', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['مُحَمَّد', 4],
    ['👨‍👩‍👧‍👦', 1],
    ['🇱🇧🇪🇬', 2],
    ['لا', 2],
    ['한국', 2],
  ])('counts %j as %i, as a reader does', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('agrees with the segmenter on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => countGraphemes(text) === segments(text)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => countGraphemes(text) === segments(text)),
    );
  });

  it('stops one past the limit it is given', () => {
    expect(countGraphemes('بَ'.repeat(500), 10)).toBe(11);
    expect(countGraphemes('بَ'.repeat(10), 10)).toBe(10);
  });
});
