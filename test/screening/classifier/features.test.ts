import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/screening/classifier/feature-buffer.ts';
import { extractFeatures } from '../../../src/screening/classifier/features.ts';
import { TextView } from '../../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../../src/screening/normalize/tokenize.ts';

/** Features of a text in which no word has a class of the lexicon. */
function featuresOf(text: string): number[] {
  const view = new TextView();
  tokenize(view, 'text', text);
  const out = new FeatureBuffer();
  extractFeatures(view, new Uint8Array(view.wordCount), out);
  return [...out.buckets.subarray(0, out.length)];
}

describe('the features of a comment', () => {
  it.each(['thanks', 'شكرا', '5', 'https://example.org/a'])(
    'are the same however often %s is said',
    (word) => {
      expect(featuresOf(`${word} `.repeat(30))).toEqual(featuresOf(`${word} `.repeat(3)));
    },
  );

  it('count a part that two words share for each of them', () => {
    const [one, two] = [featuresOf('walking'), featuresOf('walking talking')];
    const shared = new Set(featuresOf('talking').filter((feature) => one.includes(feature)));
    expect(shared.size).toBeGreaterThan(2);
    const counted = two.filter((feature) => shared.has(feature));
    expect(counted.length).toBeGreaterThan(shared.size);
  });
});
