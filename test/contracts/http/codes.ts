import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { issueChallenge } from '../../../src/captcha/challenge.ts';
import { seal } from '../../../src/captcha/seal.ts';
import { rates, spentCodes } from '../../../src/db/schema/index.ts';
import type { CodeReply } from '../../../src/protocol/reading.ts';
import type { SubmitBody } from '../../../src/protocol/submission.ts';
import {
  createSite,
  faultsOf,
  type HttpHarness,
  newClient,
  newKey,
  send,
  solveCode,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

/** The security code as the submission path treats it: opened beside the fields, spent with the comment. */
export function describeCodes(harness: () => HttpHarness): void {
  const withCode = () => createSite(harness(), { settings: { code: 'image', mode: 'open' } });
  const faults = async (site: TestSite, change: object) =>
    faultsOf(await submit(harness(), site, { ...(await writeComment(harness(), site)), ...change }));

  const formSeal = async (site: TestSite) => (await writeComment(harness(), site)).issued!;

  describe('the security code of a submission', () => {
    it('buys one comment, also when two hundred come at once', { timeout: 120_000 }, async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site);
      const bodies = await Promise.all(Array.from({ length: 200 }, () => writeComment(harness(), site)));
      const statuses = await Promise.all(
        bodies.map(async (body) => (await submit(harness(), site, { ...body, ...solved })).status),
      );
      expect(statuses.filter((status) => status === 202)).toHaveLength(1);
      const refusals = harness().connectsPerRequest ? [422, 503] : [422];
      expect(statuses.filter((status) => status !== 202 && !refusals.includes(status))).toEqual([]);
      expect(await storedComments(harness(), site)).toHaveLength(1);
      expect(await faults(site, solved)).toEqual(['code: code-used']);
    });

    it('is spent by a wrong answer, which a right one afterwards cannot mend', async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site);
      expect(await faults(site, { ...solved, codeAnswer: 'WRONG9' })).toEqual(['code: code-wrong']);
      expect(await faults(site, solved)).toEqual(['code: code-used']);
    });

    it('is not spent by an error elsewhere, nor by an answer left blank', async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site);
      expect(await faults(site, { ...solved, codeAnswer: ' ' })).toEqual(['code: code-missing']);
      expect(await faults(site, { ...solved, title: '', agree: false })).toEqual([
        'title: required',
        'agree: not-agreed',
      ]);
      expect(
        (await submit(harness(), site, { ...(await writeComment(harness(), site)), ...solved })).status,
      ).toBe(202);
    });

    it('answers together with the fields', async () => {
      const site = await withCode();
      expect(await faults(site, { name: '', email: 'no', agree: false })).toEqual([
        'code: code-missing',
        'name: required',
        'email: email',
        'agree: not-agreed',
      ]);
    });

    it('is refused with a bit flipped anywhere in its token', async () => {
      const site = await withCode();
      const { codeToken, codeWork, codeAnswer } = await solveCode(harness(), site);
      // Every part of it: version, key, nonce, ciphertext, tag. Every single bit is tried where the seal itself is tested.
      const places = Array.from(codeToken, (_, at) => at).filter((at) => at < 14 || at % 18 === 0);
      const answered = await Promise.all(
        places.map((at) => {
          const flipped = String.fromCharCode(codeToken.charCodeAt(at) ^ 1);
          const altered = codeToken.slice(0, at) + flipped + codeToken.slice(at + 1);
          return faults(site, { codeToken: altered, codeWork, codeAnswer });
        }),
      );
      expect(answered).toEqual(places.map(() => ['code: code-wrong']));
      expect(await storedComments(harness(), site)).toEqual([]);
    });

    const sealedFor = async (site: TestSite, purpose: string) =>
      seal(
        await harness().deps.keys.sealing('security-code'),
        { purpose, site: site.id },
        { jti: newKey(), issuedAt: Date.now(), path: 'image', script: 'latin', answer: 'ACDEHRSTU' },
      );
    const expired = async (site: TestSite) =>
      issueChallenge({
        keys: await harness().deps.keys.sealing('security-code'),
        site: site.id,
        path: 'image',
        script: 'latin',
        now: new Date(Date.now() - 10 * 60_000),
      });

    it.each<[string, (site: TestSite) => Promise<object>, string]>([
      ['another site’s', async () => solveCode(harness(), await withCode()), 'code-wrong'],
      [
        'sealed for another purpose',
        async (site) => ({ codeToken: await sealedFor(site, 'form'), codeAnswer: 'ACDEHRSTU' }),
        'code-wrong',
      ],
      [
        'the seal of a form',
        async (site) => ({ codeToken: await formSeal(site), codeAnswer: 'A' }),
        'code-wrong',
      ],
      [
        'expired',
        async (site) => ({ codeToken: (await expired(site)).token, codeAnswer: 'ACDEHRSTU' }),
        'code-expired',
      ],
      ['no token at all', async () => ({ codeToken: 'v1', codeAnswer: 'ACDEHRSTU' }), 'code-wrong'],
      ['an empty token', async () => ({ codeToken: '', codeAnswer: 'ACDEHRSTU' }), 'code-wrong'],
      ['left out', async () => ({ codeAnswer: 'ACDEHRSTU' }), 'code-missing'],
      [
        'without an answer',
        async (site) => ({ codeToken: (await solveCode(harness(), site)).codeToken }),
        'code-missing',
      ],
      [
        'answered with nothing',
        async (site) => ({ ...(await solveCode(harness(), site)), codeAnswer: '' }),
        'code-missing',
      ],
      [
        'answered with spaces',
        async (site) => ({ ...(await solveCode(harness(), site)), codeAnswer: ' \u200f ' }),
        'code-missing',
      ],
      [
        'answered wrongly',
        async (site) => ({ ...(await solveCode(harness(), site)), codeAnswer: 'WRONG9' }),
        'code-wrong',
      ],
      [
        'backed by another’s work',
        async (site) => ({
          ...(await solveCode(harness(), site)),
          codeWork: (await solveCode(harness(), site)).codeWork,
        }),
        'code-wrong',
      ],
      [
        'without the work that stands for the image',
        async (site) => ({ codeToken: (await solveCode(harness(), site, 'work')).codeToken }),
        'code-missing',
      ],
    ])('is refused when it is %s', async (_, change, fault) => {
      const site = await withCode();
      expect(await faults(site, await change(site))).toEqual([`code: ${fault}`]);
      expect(await storedComments(harness(), site)).toEqual([]);
    });

    it('is refused when it was used', async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site);
      const body = { ...(await writeComment(harness(), site)), ...solved };
      expect((await submit(harness(), site, body)).status).toBe(202);
      expect(await faults(site, solved)).toEqual(['code: code-used']);
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('has a path without an image that gives the same rights', async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site, 'work');
      expect(solved.codeAnswer).toBeUndefined();
      const reply = await submit(harness(), site, { ...(await writeComment(harness(), site)), ...solved });
      expect(await reply.json()).toMatchObject({ status: 'published' });
    });

    it('holds what comes by the image alone, without proof of scripts', async () => {
      const site = await withCode();
      const { codeWork: _, ...plain } = await solveCode(harness(), site);
      const reply = await submit(harness(), site, { ...(await writeComment(harness(), site)), ...plain });
      expect(await reply.json()).toMatchObject({ status: 'waiting' });
      expect(await storedComments(harness(), site)).toMatchObject([{ holds: ['plain'] }]);
    });

    it('shows Arabic pages digits, and says nothing of the answer but in the sealed token', async () => {
      const site = await withCode();
      const reply = await send(harness(), `${site.path}/codes`, {
        method: 'POST',
        json: { path: 'image', language: 'ar' },
      });
      expect(reply.headers.get('cache-control')).toBe('no-store');
      const code = (await reply.json()) as object;
      expect(code).toMatchObject({ path: 'image', image: { script: 'arabic-indic' } });
      expect(Object.keys(code).sort()).toEqual(['expiresAt', 'image', 'path', 'token', 'work']);
    });

    it('writes no row when it is given out', async () => {
      const site = await withCode();
      for (let i = 0; i < 50; i++) {
        const json = { path: i % 2 ? 'work' : 'image', language: i % 3 ? 'en' : 'ar' };
        const reply = await send(harness(), `${site.path}/codes`, { method: 'POST', json });
        expect(reply.status).toBe(200);
      }
      expect(await storedCounts(harness(), site)).toEqual({ spent: 0, rates: 0 });
    });

    it('spares a device with published comments the image, until there is reason for suspicion', async () => {
      const site = await withCode();
      const readerKey = newKey();
      const ask = async (client: string) => {
        const json = { path: 'image', language: 'en', readerKey };
        const reply = await send(harness(), `${site.path}/codes`, { method: 'POST', json, client });
        return (await reply.json()) as CodeReply;
      };
      const [client, other] = [newClient(), newClient()];
      expect((await ask(client)).path).toBe('image');
      for (let i = 0; i < 2; i++) {
        const solved = await solveCode(harness(), site);
        const body = await writeComment(harness(), site, { readerKey });
        expect((await submit(harness(), site, { ...body, ...solved })).status).toBe(202);
      }
      const spared = await ask(client);
      expect(spared).toMatchObject({ path: 'work' });
      expect(spared.image).toBeUndefined();

      const solved = await solveCode(harness(), site);
      const wrong = { ...(await writeComment(harness(), site)), ...solved, codeAnswer: 'WRONG9' };
      await submit(harness(), site, wrong, { client });
      expect((await ask(client)).path).toBe('image');
      expect((await ask(other)).path).toBe('work');
    });

    it('asks the same whatever address was typed: it is not even told', async () => {
      const site = await withCode();
      const json = { path: 'image', language: 'en', email: 'known@example.com' };
      const reply = await send(harness(), `${site.path}/codes`, { method: 'POST', json });
      expect(await faultsOf(reply)).toEqual(['email: unknown']);
    });

    it.each([
      ['an answer in an array', { codeAnswer: ['ACDEHRS'] }],
      ['an answer in an object', { codeAnswer: { right: true } }],
      ['a token in an array', { codeToken: ['v1'] }],
      ['work that is a number', { codeWork: 1 }],
      ['work with a field more', { codeWork: { counter: 1, derivedKey: 'ab', verified: true } }],
    ])('is refused as no answer at all: %s', async (_, change) => {
      const site = await withCode();
      const body = {
        ...(await writeComment(harness(), site)),
        ...(await solveCode(harness(), site)),
        ...change,
      };
      expect((await submit(harness(), site, body as SubmitBody)).status).toBe(422);
      expect(await storedComments(harness(), site)).toEqual([]);
    });

    it('takes no size, length or noise from the client', async () => {
      const site = await withCode();
      const reply = await send(harness(), `${site.path}/codes`, {
        method: 'POST',
        json: { path: 'image', language: 'en', length: 100_000 },
      });
      expect(await faultsOf(reply)).toEqual(['length: unknown']);
    });
  });
}

async function storedCounts({ deps }: HttpHarness, { id }: TestSite) {
  const [spent, counted] = await Promise.all([
    deps.db.select().from(spentCodes).where(eq(spentCodes.siteId, id)),
    deps.db.select().from(rates).where(eq(rates.siteId, id)),
  ]);
  return { spent: spent.length, rates: counted.length };
}
