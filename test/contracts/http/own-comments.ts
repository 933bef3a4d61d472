import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../../src/db/schema/index.ts';
import {
  accepted,
  createSite,
  decide,
  type HttpHarness,
  published,
  readPage,
  send,
  storedComments,
  type TestSite,
} from './harness.ts';

interface Own {
  readonly id: string;
  readonly token: string;
}

/** The private link: what became of it, and taking it back. */
export function describeOwnComments(harness: () => HttpHarness): void {
  const look = (site: TestSite, { id, token }: Own) =>
    send(harness(), `${site.path}/comments/${id}/status`, { headers: { authorization: `Bearer ${token}` } });
  const told = async (site: TestSite, own: Own) => (await look(site, own)).json();
  const withdraw = (site: TestSite, { id, token }: Own) =>
    send(harness(), `${site.path}/comments/${id}/withdraw`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });

  describe('the status of a comment of one’s own', () => {
    it('is waiting, then what a person decided', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      expect(await told(site, own)).toEqual({
        id: own.id,
        status: 'waiting',
        name: 'Rana Khalil',
        title: 'On the talks',
        text: expect.any(String),
        language: 'en',
        createdAt: expect.any(String),
        editUntil: expect.any(String),
        canAppeal: false,
        thread: {
          page: 'politics/2018/talks',
          url: 'https://news.example/politics/2018/talks',
          title: 'The talks begin',
        },
      });
      await decide(harness(), site, own.id, 'approved');
      expect(await told(site, own)).toMatchObject({ status: 'published', decision: { by: 'person' } });
      await decide(harness(), site, own.id, 'rejected', 'people');
      expect(await told(site, own)).toMatchObject({
        status: 'not-published',
        decision: { by: 'person', clause: { id: 'people', text: { en: 'Do not insult persons.' } } },
      });
      await decide(harness(), site, own.id, 'rejected', 'illegal');
      expect(await told(site, own)).toMatchObject({ decision: { ground: 'illegal' } });
    });

    it('is waiting when the machine alone calls it spam, and not published once a person agrees', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      const stored = await storedComments(harness(), site);
      const { deps } = harness();
      await decide(harness(), site, own.id, 'spam');
      expect(await told(site, own)).toMatchObject({ status: 'not-published' });
      await deps.db
        .update(decisions)
        .set({ actorKind: 'machine', actorId: null })
        .where(eq(decisions.siteId, site.id));
      expect(await told(site, own)).toMatchObject({ status: 'waiting' });
      expect(await told(site, own)).not.toHaveProperty('decision');
      expect(stored).toHaveLength(1);
    });

    it('is nobody else’s: a wrong token is answered as if there were no comment', async () => {
      const [site, other] = [await createSite(harness()), await createSite(harness())];
      const [own, neighbour] = [await accepted(harness(), site), await accepted(harness(), site)];
      const none = { id: crypto.randomUUID(), token: own.token };
      const wrong = [
        await look(site, { id: own.id, token: neighbour.token }),
        await look(site, { id: own.id, token: `${own.token.slice(0, -2)}AA` }),
        await look(site, none),
        await look(other, own),
        await withdraw(site, { id: own.id, token: neighbour.token }),
        await withdraw(other, own),
      ];
      for (const reply of wrong) {
        expect(reply.status).toBe(404);
        expect(await reply.json()).toMatchObject({ code: 'not-found' });
      }
      const bare = await send(harness(), `${site.path}/comments/${own.id}/status`);
      expect(bare.status).toBe(401);
      expect((await storedComments(harness(), site)).map(({ status }) => status)).toEqual([
        'pending',
        'pending',
      ]);
    });

    it('changes nothing by being looked at', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      const before = await storedComments(harness(), site);
      for (let i = 0; i < 3; i += 1) await look(site, own);
      expect(await storedComments(harness(), site)).toEqual(before);
    });
  });

  describe('withdrawing a comment of one’s own', () => {
    it('takes it off the page, and is written down as the reader’s decision, once', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      expect((await readPage(harness(), site)).comments).toHaveLength(1);
      for (let i = 0; i < 2; i += 1) {
        const reply = await withdraw(site, own);
        expect(reply.status).toBe(200);
        expect(await reply.json()).toMatchObject({ status: 'withdrawn', decision: { by: 'reader' } });
      }
      expect((await readPage(harness(), site)).comments).toEqual([]);
      const decided = await harness().deps.db.select().from(decisions).where(eq(decisions.siteId, site.id));
      expect(decided.filter(({ actorKind }) => actorKind === 'reader')).toMatchObject([
        { previousStatus: 'approved', newStatus: 'withdrawn', clause: null },
      ]);
    });

    it('happens once when it is asked for five times at once', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      const statuses = await Promise.all(
        Array.from({ length: 5 }, async () => (await withdraw(site, own)).status),
      );
      expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
      expect(await storedComments(harness(), site)).toMatchObject([{ status: 'withdrawn', version: 2 }]);
    });
  });
}
