import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { issueChallenge } from '../../../src/captcha/challenge.ts';
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

  describe('the security code of a submission', () => {
    it('buys one comment, also when two hundred come at once', { timeout: 120_000 }, async () => {
      const site = await withCode();
      const solved = await solveCode(harness(), site);
      const bodies = await Promise.all(Array.from({ length: 200 }, () => writeComment(harness(), site)));
      const statuses = await Promise.all(
        bodies.map(async (body) => (await submit(harness(), site, { ...body, ...solved })).status),
      );
      expect(statuses.filter((status) => status === 202)).toHaveLength(1);
      // Two hundred at once may want more connections than the database has: those are told to come back.
      expect(statuses.filter((status) => ![202, 422, 503].includes(status))).toEqual([]);
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

    it('is refused when it is forged, expired, or another site’s', async () => {
      const [site, other] = [await withCode(), await withCode()];
      const { codeToken, codeWork, codeAnswer } = await solveCode(harness(), site);
      const flipped = codeToken.slice(0, -3) + (codeToken.at(-3) === 'A' ? 'B' : 'A') + codeToken.slice(-2);
      expect(await faults(site, { codeToken: flipped, codeWork, codeAnswer })).toEqual(['code: code-wrong']);
      expect(await faults(site, { codeToken: '', codeAnswer })).toEqual(['code: code-wrong']);
      expect(await faults(other, { codeToken, codeWork, codeAnswer })).toEqual(['code: code-wrong']);
      const { deps } = harness();
      const expired = await issueChallenge({
        keys: await deps.keys.sealing('security-code'),
        site: site.id,
        path: 'image',
        script: 'latin',
        now: new Date(deps.now().getTime() - 11 * 60_000),
      });
      expect(await faults(site, { codeToken: expired.token, codeAnswer: 'ABCDEF' })).toEqual([
        'code: code-expired',
      ]);
      expect(await storedComments(harness(), site)).toEqual([]);
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
