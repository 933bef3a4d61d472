import { describe, expect, it } from 'vitest';
import { toWorkRange } from '../../src/moderation/code-cost.ts';

const calm = { path: 'image', clientFailures: 0, siteFailures: 0, isFlooded: false } as const;
const least = (change: Partial<Parameters<typeof toWorkRange>[0]>) =>
  toWorkRange({ ...calm, ...change }).least;

describe('what a security code costs', () => {
  it('is more without an image', () => {
    expect(least({ path: 'work' })).toBeGreaterThan(least({}));
  });

  it('rises with the failures of the client and of the site, up to a bound', () => {
    expect(least({ clientFailures: 2 })).toBe(2 * least({}));
    expect(least({ siteFailures: 100 })).toBe(2 * least({}));
    expect(least({ clientFailures: 1000, siteFailures: 1_000_000 })).toBe(8 * least({}));
  });

  it('is highest while the site is flooded', () => {
    expect(least({ isFlooded: true })).toBe(8 * least({}));
    expect(least({ isFlooded: true, clientFailures: 50 })).toBe(8 * least({}));
  });
});
