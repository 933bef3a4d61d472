import { describe, expect, it } from 'vitest';
import { openSeal, seal } from '../../src/captcha/seal.ts';
import { createSealingKey } from './sealing-keys.ts';

const context = { purpose: 'security-code', site: 'gazette' };
const [current, previous, foreign] = await Promise.all(['k2', 'k1', 'k2'].map(createSealingKey));
const keys = [current!, previous!];

describe('seal', () => {
  it('opens to the value that was sealed', async () => {
    const token = await seal(keys, context, { answer: 'KXR', at: 7 });
    expect(await openSeal(keys, context, token)).toEqual({ answer: 'KXR', at: 7 });
  });

  it('seals the same value differently each time and shows nothing of it', async () => {
    const tokens = await Promise.all([1, 2].map(() => seal(keys, context, { answer: 'SEESEESEE' })));
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(atob(tokens[0]!.split('.')[2]!.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('SEE');
  });

  it('opens what the previous key sealed, and nothing once that key is gone', async () => {
    const token = await seal([previous!], context, 'kept');
    expect(await openSeal(keys, context, token)).toBe('kept');
    expect(await openSeal([current!], context, token)).toBeUndefined();
  });

  it('refuses a token with any single bit flipped', async () => {
    const token = await seal(keys, context, { a: 1 });
    for (let at = 0; at < token.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
        const altered = token.slice(0, at) + flipped + token.slice(at + 1);
        expect(await openSeal(keys, context, altered), `character ${at}, bit ${bit}`).toBeUndefined();
      }
    }
  });

  it.each([
    ['another purpose', { ...context, purpose: 'form' }],
    ['another site', { ...context, site: 'courier' }],
    ['a purpose and site that spell the same together', { purpose: 'security-codeg', site: 'azette' }],
  ])('refuses %s', async (_, other) => {
    expect(await openSeal(keys, other, await seal(keys, context, 1))).toBeUndefined();
  });

  it('refuses a token sealed by a foreign key under a live name', async () => {
    expect(await openSeal(keys, context, await seal([foreign!], context, 1))).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['an array', ['v1.k2.AAAA']],
    ['an object', { token: 'v1.k2.AAAA' }],
    ['a number', 1],
    ['no parts', 'v1'],
    ['an unknown key', 'v1.k9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a prototype member as key', 'v1.__proto__.AAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a short body', 'v1.k2.AAAA'],
    ['a body that is not base64url', 'v1.k2.****'],
    ['a huge text', `v1.k2.${'A'.repeat(1_000_000)}`],
  ])('refuses %s', async (_, token) => {
    expect(await openSeal(keys, context, token)).toBeUndefined();
  });

  it('refuses a truncated token, one with a part more, and one with parts of two', async () => {
    const [one, two] = await Promise.all([seal(keys, context, 'one'), seal(keys, context, 'two')]);
    const spliced = one.slice(0, -16) + two.slice(-16);
    for (const token of [one.slice(0, -1), one.slice(0, 20), `${one}.x`, `${one}=`, ` ${one}`, spliced]) {
      expect(await openSeal(keys, context, token), token).toBeUndefined();
    }
  });
});
