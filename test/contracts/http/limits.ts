import { describe, expect, it } from 'vitest';
import { DEFAULT_RATES, type RateLimit, type SiteRates } from '../../../src/protocol/settings.ts';
import {
  createSite,
  type HttpHarness,
  newClient,
  problemOf,
  type SubmitOptions,
  solveCode,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

const of = (points: number): RateLimit => ({ points, seconds: 600 });

/** Attempts are counted generously and accepted comments strictly. */
export function describeLimits(harness: () => HttpHarness): void {
  const limited = (rates: Partial<SiteRates>) =>
    createSite(harness(), { settings: { rates: { ...DEFAULT_RATES, ...rates } } });
  const status = async (site: TestSite, options: SubmitOptions, change: object = {}) =>
    (await submit(harness(), site, { ...(await writeComment(harness(), site)), ...change }, options)).status;

  describe('rate limits', () => {
    it('refuse a client that sent too many attempts, say when to try again, and refuse nobody else', async () => {
      const site = await limited({ clientAttempts: of(3) });
      const client = newClient();
      for (let i = 0; i < 3; i += 1) expect(await status(site, { client }, { name: '' })).toBe(422);
      const reply = await submit(harness(), site, await writeComment(harness(), site), { client });
      expect(reply.status).toBe(429);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(590);
      expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(600);
      expect(await status(site, { client: newClient() })).toBe(202);
    });

    it('count accepted comments apart, exactly, also when they come at once', async () => {
      const site = await limited({ clientAccepted: of(3) });
      const client = newClient();
      const statuses = await Promise.all(Array.from({ length: 10 }, () => status(site, { client })));
      expect(statuses.filter((code) => code === 202)).toHaveLength(3);
      expect(statuses.filter((code) => code === 429)).toHaveLength(7);
      expect(await storedComments(harness(), site)).toHaveLength(3);
    });

    it('never trip over three corrections, nor over thirty readers behind one address', async () => {
      const site = await createSite(harness(), {
        settings: { rates: { ...DEFAULT_RATES, clientAccepted: of(40) } },
      });
      const client = newClient();
      for (let i = 0; i < 3; i += 1) expect(await status(site, { client }, { text: '' })).toBe(422);
      expect(await status(site, { client })).toBe(202);
      const readers = await Promise.all(Array.from({ length: 30 }, () => status(site, { client })));
      expect(new Set(readers)).toEqual(new Set([202]));
    });

    it('are tighter for what comes without proof of scripts', async () => {
      const site = await createSite(harness(), {
        settings: { code: 'image', rates: { ...DEFAULT_RATES, plainAccepted: of(1) } },
      });
      const client = newClient();
      const plain = async () => {
        const { codeWork: _, ...solved } = await solveCode(harness(), site);
        return status(site, { client }, solved);
      };
      expect(await plain()).toBe(202);
      expect(await plain()).toBe(429);
      expect(await status(site, { client }, await solveCode(harness(), site))).toBe(202);
    });

    it('close a site that accepted twice what it can read, with a sentence, and not before', async () => {
      const site = await limited({ siteAccepted: of(2) });
      for (let i = 0; i < 4; i += 1) expect(await status(site, {})).toBe(202);
      const reply = await submit(harness(), site, await writeComment(harness(), site));
      expect(reply.status).toBe(503);
      expect(reply.headers.has('retry-after')).toBe(true);
      expect(await problemOf(reply)).toMatchObject({
        code: 'site-closed',
        title: expect.stringContaining('later'),
      });
    });

    it('do not believe what headers say of the client', async () => {
      const site = await limited({ clientAccepted: of(2) });
      const client = newClient();
      const statuses: number[] = [];
      for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'true-client-ip']) {
        statuses.push(await status(site, { client, headers: { [name]: newClient() } }));
      }
      expect(statuses).toEqual([202, 202, 429, 429]);
    });

    it('count a whole IPv6 /64 as one client', async () => {
      const site = await limited({ clientAccepted: of(1) });
      const prefix = `2001:db8:${Math.floor(Math.random() * 65536).toString(16)}:1`;
      expect(await status(site, { client: `${prefix}::1` })).toBe(202);
      expect(await status(site, { client: `${prefix}:ffff::2` })).toBe(429);
      expect(await status(site, { client: '2001:db8:ffff:2::1' })).toBe(202);
    });
  });

  describe('the sender’s form', () => {
    const held = async (change: object) => {
      const site = await createSite(harness(), { settings: { mode: 'open', spamApart: true } });
      const reply = await submit(harness(), site, { ...(await writeComment(harness(), site)), ...change });
      const [stored] = await storedComments(harness(), site);
      return { status: reply.status, stored: stored?.status, holds: stored?.holds };
    };

    it('is never a refusal and never spam by itself: it is read by a person', async () => {
      const seen = { status: 202, stored: 'pending', holds: ['form'] };
      expect(await held({ website: 'https://spam.example' })).toEqual(seen);
      expect(await held({ issued: undefined })).toEqual(seen);
      expect(await held({ issued: 'v1.forged.seal' })).toEqual(seen);
    });

    it('is plain when it took the time that people need', async () => {
      expect(await held({ website: '' })).toEqual({ status: 202, stored: 'approved', holds: [] });
    });
  });
}
