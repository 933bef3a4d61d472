import { describe, expect, it } from 'vitest';
import {
  accepted,
  createSite,
  decide,
  faultsOf,
  type HttpHarness,
  published,
  readPage,
  send,
  storedComments,
} from './harness.ts';

const PAGE = '/comments?page=politics%2F2018%2Ftalks';

/** What anyone may read. */
export function describeReading(harness: () => HttpHarness): void {
  describe('GET /api/v1/sites/{site}/comments', () => {
    it('shows what is approved, and nothing else', async () => {
      const site = await createSite(harness());
      const shown = await published(harness(), site);
      for (const status of ['rejected', 'spam', 'withdrawn'] as const) {
        await decide(harness(), site, (await accepted(harness(), site)).id, status);
      }
      await accepted(harness(), site);
      const page = await readPage(harness(), site);
      expect(page.comments.map(({ id }) => id)).toEqual([shown.id]);
      expect(page).toMatchObject({ state: 'open', count: { value: 1, capped: false }, next: null });
    });

    it('gives every comment once, page by page, newest or oldest first, while more arrive', async () => {
      const site = await createSite(harness());
      const ids: string[] = [];
      for (let i = 0; i < 7; i += 1) ids.push((await published(harness(), site)).id);
      for (const order of ['newest', 'oldest']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = await readPage(harness(), site, { order, limit: '3', ...(after && { after }) });
          seen.push(...page.comments.map(({ id }) => id));
          after = page.next;
          if (order === 'newest' && seen.length === 3) await published(harness(), site);
        } while (after !== null);
        const stored = (await storedComments(harness(), site))
          .map(({ id }) => id)
          .filter((id) => order === 'oldest' || ids.includes(id));
        expect(seen).toEqual(order === 'oldest' ? stored : stored.toReversed());
      }
    });

    it('may be kept for half a minute, and is not sent again while it is the same', async () => {
      const site = await createSite(harness());
      const { id } = await published(harness(), site);
      const first = await send(harness(), site.path + PAGE);
      expect(first.headers.get('cache-control')).toBe('public, max-age=30');
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      expect(first.headers.get('access-control-allow-credentials')).toBeNull();
      expect(first.headers.get('set-cookie')).toBeNull();
      const etag = first.headers.get('etag')!;
      const again = await send(harness(), site.path + PAGE, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('cache-control')).toBe('public, max-age=30');
      await decide(harness(), site, id, 'rejected', 'people');
      const gone = await send(harness(), site.path + PAGE, { headers: { 'if-none-match': etag } });
      expect(gone.status).toBe(200);
      expect(await gone.json()).toMatchObject({ comments: [] });
    });

    it('shows an open and empty page where nobody has commented yet, and 404 where there is no site', async () => {
      const site = await createSite(harness());
      expect(await readPage(harness(), site, { page: 'never/seen' })).toEqual({
        state: 'open',
        count: { value: 0, capped: false },
        comments: [],
        next: null,
      });
      expect((await send(harness(), `/api/v1/sites/nowhere${PAGE}`)).status).toBe(404);
    });

    it('keeps pages and sites apart', async () => {
      const [site, other] = [await createSite(harness()), await createSite(harness())];
      await published(harness(), site);
      expect((await readPage(harness(), site, { page: 'politics' })).comments).toEqual([]);
      expect((await readPage(harness(), other)).comments).toEqual([]);
    });

    it.each([
      ['page=', 'page: invalid'],
      ['', 'page: required'],
      ['page=a&limit=0', 'limit: invalid'],
      ['page=a&limit=101', 'limit: invalid'],
      ['page=a&limit=x', 'limit: invalid'],
      ['page=a&order=text', 'order: invalid'],
      ['page=a&order=newest;drop', 'order: invalid'],
      ["page=a&after='", 'after: invalid'],
      ['page=a&after=1.------------------------------------', 'after: invalid'],
      ['page=a&after=1.00000000-0000-0000-0000-000000000000%27', 'after: invalid'],
      ['page=a&after=1.zz', 'after: invalid'],
    ])('refuses the query %s', async (query, fault) => {
      const site = await createSite(harness());
      const reply = await send(harness(), `${site.path}/comments?${query}`);
      expect([reply.status, await faultsOf(reply)]).toEqual([422, [fault]]);
      expect(reply.headers.get('cache-control')).toBe('no-store');
    });

    it('never shows an address, a hash or a finding', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      const client = '10.99.98.97';
      const email = 'canary-7f3a@example.com';
      const parent = await published(harness(), site);
      const own = await accepted(
        harness(),
        site,
        {
          email,
          parentId: parent.id,
          text: 'You are an idiot, canary.',
          readerKey: 'canary-reader-key-0123456789',
        },
        { client },
      );
      await decide(harness(), site, own.id, 'approved');
      const [stored] = (await storedComments(harness(), site)).filter(({ id }) => id === own.id);
      const secrets = [
        'canary-7f3a',
        client,
        'canary-reader-key',
        stored!.authorHash,
        stored!.addressHash!,
        stored!.readerKeyHash!,
        stored!.repeatHash,
        own.token,
      ];
      // What the terms and the description name by right, no comment may be shown with.
      const findings = ['insults', 'lexicon', 'persons', 'pending'];
      const bearer = { headers: { authorization: `Bearer ${own.token}` } };
      const ask = (path: string, init = {}) => send(harness(), path, init);
      const replies: readonly [reply: Response, unwanted: readonly string[]][] = [
        [await ask(site.path + PAGE), [...secrets, ...findings]],
        [await ask(`${site.path}${PAGE}&order=oldest`), [...secrets, ...findings]],
        [await ask(`${site.path}/comments/${own.id}/status`, bearer), [...secrets, ...findings]],
        [await ask(`${site.path}/comments/${own.id}/status`), [...secrets, ...findings]],
        [await ask(`${site.path}/form?page=politics%2F2018%2Ftalks`), secrets],
        [await ask('/openapi.json'), secrets],
      ];
      for (const [reply, unwanted] of replies) {
        const text = JSON.stringify([...reply.headers]) + (await reply.text());
        for (const secret of unwanted) expect(text).not.toContain(secret);
      }
    });
  });
}
