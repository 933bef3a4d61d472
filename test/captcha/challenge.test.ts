import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { describe, expect, it } from 'vitest';
import { alphabets, type Script } from '../../src/captcha/alphabet.ts';
import {
  CHALLENGE_LIFETIME_MS,
  type IssueChallengeInput,
  issueChallenge,
  type OpenChallengeInput,
  openChallenge,
} from '../../src/captcha/challenge.ts';
import { openSeal, seal } from '../../src/captcha/seal.ts';
import { createSealingKey } from './sealing-keys.ts';

const keys = [await createSealingKey('k1')];
const now = new Date('2026-03-01T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const site = 'gazette';
const light = { least: 2, most: 6 };

const issue = (input: Partial<IssueChallengeInput> = {}) =>
  issueChallenge({ keys, site, path: 'image', script: 'latin', now, ...input });
const open = (input: Partial<OpenChallengeInput> & { token: unknown }) =>
  openChallenge({ keys, site, now: later(5000), ...input });

/** What a reader would read: opened with the service's own key. */
async function read(token: string): Promise<string> {
  const sealed = await openSeal(keys, { purpose: 'security-code', site }, token);
  return (sealed as { answer: string }).answer;
}

const solve = (work: object | undefined) =>
  solveChallenge({ challenge: { parameters: work } as Challenge, deriveKey });

describe('issueChallenge', () => {
  it('shows the answer in the image alone', async () => {
    const issued = await issue({ work: light });
    const answer = await read(issued.token);
    const { image, ...rest } = issued;
    expect(JSON.stringify(rest)).not.toContain(answer);
    expect(image?.path).toMatch(/^[Mqz\d -]+$/);
  });

  it('takes every sign of the alphabet equally often and nothing else', async () => {
    const counts = new Map<string, number>();
    const codes = await Promise.all(Array.from({ length: 300 }, async () => read((await issue()).token)));
    for (const sign of codes.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect([...counts.keys()].sort().join('')).toBe(alphabets.latin.drawn);
    // 2400 draws, 218 expected of each; a fair generator leaves this range about once in ten million runs.
    for (const count of counts.values()) expect(Math.abs(count - 218)).toBeLessThan(79);
  });

  it('gives work and no image on the path without an image', async () => {
    const issued = await issue({ path: 'work', work: light });
    expect(issued.image).toBeUndefined();
    expect(issued.work).toMatchObject({ algorithm: 'PBKDF2/SHA-256' });
  });

  it('never issues the path without an image without work', async () => {
    await expect(issue({ path: 'work' })).rejects.toThrow('needs work');
  });
});

describe('openChallenge', () => {
  it('is right for the answer in any case and with spaces, and names what to spend', async () => {
    const { token, expiresAt } = await issue();
    const answer = (await read(token)).toLowerCase().split('').join(' ');
    expect(await open({ token, answer })).toEqual({
      verdict: 'right',
      worked: false,
      path: 'image',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      expiresAt,
    });
  });

  it.each([
    ['Latin', (digits: string) => digits],
    [
      'Arabic-Indic',
      (digits: string) => digits.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
    ],
    ['Persian', (digits: string) => digits.replace(/\d/g, (d) => String.fromCharCode(0x6f0 + Number(d)))],
  ])('takes Arabic-Indic digits typed as %s digits', async (_, typed) => {
    const { token } = await issue({ script: 'arabic-indic' });
    expect(await open({ token, answer: typed(await read(token)) })).toMatchObject({ verdict: 'right' });
  });

  /** A token for a code of our choosing. */
  const sealCode = (answer: string, script: Script) =>
    seal(
      keys,
      { purpose: 'security-code', site },
      { jti: 'j', issuedAt: now.getTime(), path: 'image', script, answer },
    );

  it.each([
    ['latin', 'DZSRCUH', ['DZSRCUH', '025BGVK', 'oz5p6vx', 'QZSRCUM', '٠٢٥٨٦vy']],
    ['arabic-indic', '3535678', ['3535678', '٣٥٣٥٦٧٨', '۳۵۳۵۶۷۸', '٢ه٢ه٦٧٨', '3o30678', '2525678']],
  ] as const)(
    'takes a sign that is never drawn for the one it looks like: %s',
    async (script, code, answers) => {
      const token = await sealCode(code, script);
      for (const answer of answers)
        expect(await open({ token, answer }), answer).toMatchObject({ verdict: 'right' });
    },
  );

  it('forgives one slip at any place, and no second', async () => {
    const token = await sealCode('ACDEHRS', 'latin');
    for (let at = 0; at < 7; at++) {
      const slip = `${'ACDEHRS'.slice(0, at)}Z${'ACDEHRS'.slice(at + 1)}`;
      expect(await open({ token, answer: slip }), slip).toMatchObject({ verdict: 'right' });
      const other = (at + 3) % 7;
      const twice = `${slip.slice(0, other)}W${slip.slice(other + 1)}`;
      expect(await open({ token, answer: twice }), twice).toMatchObject({ verdict: 'wrong' });
    }
  });

  it.each([
    ['another text', 'XXXXXXX'],
    ['an array', ['right']],
    ['an object', { right: true }],
    ['a number', 123456],
    ['true', true],
    ['a very long text', 'A'.repeat(100_000)],
  ])('is wrong for %s and still names what to spend', async (_, answer) => {
    const { token } = await issue();
    expect(await open({ token, answer })).toMatchObject({
      verdict: 'wrong',
      what: 'answer',
      jti: expect.any(String),
    });
  });

  it('is wrong for the right answer inside an array', async () => {
    const { token } = await issue();
    expect(await open({ token, answer: [await read(token)] })).toMatchObject({ verdict: 'wrong' });
  });

  it('is wrong for the right answer with a sign more or less', async () => {
    const { token } = await issue();
    const right = await read(token);
    for (const answer of [`${right}A`, right.slice(1), right.slice(0, -1), right.repeat(2)]) {
      expect(await open({ token, answer }), answer).toMatchObject({ verdict: 'wrong' });
    }
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['spaces and invisible signs', ' \t\u200f\u2060 '],
  ])('is blank, never right, for %s', async (_, answer) => {
    expect(await open({ token: (await issue()).token, answer })).toMatchObject({
      verdict: 'blank',
      what: 'answer',
    });
  });

  it('is expired from the tenth minute on, and not a moment before', async () => {
    const { token } = await issue();
    const answer = await read(token);
    expect(await open({ token, answer, now: later(CHALLENGE_LIFETIME_MS - 1) })).toMatchObject({
      verdict: 'right',
    });
    expect(await open({ token, answer, now: later(CHALLENGE_LIFETIME_MS) })).toEqual({ verdict: 'expired' });
  });

  it('is malformed when issued further in the future than clocks differ', async () => {
    const { token } = await issue({ now: later(10 * 60_000) });
    expect(await open({ token, answer: await read(token) })).toEqual({ verdict: 'malformed' });
  });

  it('is malformed for another site and for a seal of another purpose', async () => {
    const { token } = await issue();
    const answer = await read(token);
    expect(await open({ token, answer, site: 'courier' })).toEqual({ verdict: 'malformed' });
    const sealed = await openSeal(keys, { purpose: 'security-code', site }, token);
    const other = await seal(keys, { purpose: 'form', site }, sealed);
    expect(await open({ token: other, answer })).toEqual({ verdict: 'malformed' });
  });

  it('opens a code issued before the keys turned over', async () => {
    const { token } = await issue();
    const turned = [await createSealingKey('k2'), keys[0]!];
    expect(await open({ token, answer: await read(token), keys: turned })).toMatchObject({
      verdict: 'right',
    });
  });

  it('says that the work was done when it was', async () => {
    const { token, work } = await issue({ work: light });
    const answer = await read(token);
    expect(await open({ token, answer, solution: await solve(work) })).toMatchObject({
      verdict: 'right',
      worked: true,
    });
    expect(await open({ token, answer })).toMatchObject({ verdict: 'right', worked: false });
  });

  it('is right on the path without an image for the work alone', async () => {
    const { token, work } = await issue({ path: 'work', work: light });
    expect(await open({ token, solution: await solve(work) })).toMatchObject({
      verdict: 'right',
      path: 'work',
      worked: true,
    });
    expect(await open({ token, answer: 'anything' })).toMatchObject({ verdict: 'blank', what: 'work' });
  });

  it('is wrong for the work of another challenge, for a guess and for the public prefix', async () => {
    const [mine, other] = await Promise.all([
      issue({ path: 'work', work: light }),
      issue({ path: 'work', work: light }),
    ]);
    const { keyPrefix } = mine.work as { keyPrefix: string };
    const guesses = [
      await solve(other.work),
      { counter: 3, derivedKey: keyPrefix },
      { derivedKey: [keyPrefix] },
      {},
      '',
      'x',
      7,
      [],
    ];
    for (const solution of guesses) {
      expect(await open({ token: mine.token, solution }), JSON.stringify(solution)).toMatchObject({
        verdict: 'wrong',
        what: 'work',
      });
    }
  });

  it('does not let work stand in for the image', async () => {
    const { token, work } = await issue({ work: light });
    expect(await open({ token, solution: await solve(work) })).toMatchObject({
      verdict: 'blank',
      what: 'answer',
    });
  });
});
