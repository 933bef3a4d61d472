import { describe, expect, it } from 'vitest';
import { type CodeSituation, chooseAsk } from '../../src/captcha/policy.ts';

const calm: CodeSituation = {
  mode: 'image',
  wanted: 'image',
  isKnown: false,
  clientFailures: 0,
  siteFailures: 0,
  attemptShare: 0,
  isFlooded: false,
};
const ask = (change: Partial<CodeSituation> = {}) => chooseAsk({ ...calm, ...change });
const cost = (change: Partial<CodeSituation> = {}) => ask(change).work.least;

const suspicions: readonly [string, Partial<CodeSituation>][] = [
  ['a wrong answer or a trap', { clientFailures: 1 }],
  ['many wrong answers on the site', { siteFailures: 100 }],
  ['haste', { attemptShare: 0.6 }],
  ['a flooded site', { isFlooded: true }],
];

describe('what a reader is asked for', () => {
  it('is the image, with work beside it', () => {
    expect(ask()).toEqual({ path: 'image', work: { least: 1200, most: 2400 } });
  });

  it('is heavier work without the image, for whoever chooses that', () => {
    expect(ask({ wanted: 'work' })).toEqual({ path: 'work', work: { least: 4800, most: 9600 } });
  });

  it('is light work alone for a known reader', () => {
    expect(ask({ isKnown: true })).toEqual({ path: 'work', work: { least: 1200, most: 2400 } });
  });

  it.each(suspicions)('is the image again for a known reader after %s', (_, suspicion) => {
    expect(ask({ isKnown: true, ...suspicion }).path).toBe('image');
  });

  it.each(suspicions)('costs more after %s, on both paths', (_, suspicion) => {
    expect(cost(suspicion)).toBeGreaterThan(cost());
    expect(cost({ wanted: 'work', ...suspicion })).toBeGreaterThan(cost({ wanted: 'work' }));
  });

  it.each(suspicions)(
    'stays the path without an image for whoever chose it, also after %s',
    (_, suspicion) => {
      expect(ask({ wanted: 'work', ...suspicion }).path).toBe('work');
    },
  );

  it('is work alone on a site that wants no images', () => {
    expect(ask({ mode: 'work' })).toEqual(ask({ wanted: 'work' }));
    expect(ask({ mode: 'work', clientFailures: 2 }).path).toBe('work');
  });

  it('rises with the failures of the client and of the site, up to a bound', () => {
    expect(cost({ clientFailures: 2 })).toBe(2 * cost());
    expect(cost({ siteFailures: 100 })).toBe(2 * cost());
    expect(cost({ clientFailures: 1000, siteFailures: 1_000_000 })).toBe(8 * cost());
  });

  it('is dearest while the site is flooded', () => {
    expect(cost({ isFlooded: true })).toBe(8 * cost());
    expect(cost({ isFlooded: true, clientFailures: 50, attemptShare: 1 })).toBe(8 * cost());
  });
});
