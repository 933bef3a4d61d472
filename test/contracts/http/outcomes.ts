import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import { authUser, decisions, members, standings, words } from '../../../src/db/schema/index.ts';
import { updateSite } from '../../../src/db/sites.ts';
import {
  accepted,
  createSite,
  decide,
  type HttpHarness,
  newKey,
  problemOf,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

/** What may first happen to a comment: the site's mode, trust, words, standings and names. */
export function describeOutcomes(harness: () => HttpHarness): void {
  const addWord = async (site: TestSite, term: string, action: 'reject' | 'hold' | 'spam') => {
    const { deps } = harness();
    await deps.transaction(async (tx) => {
      await tx.insert(words).values({
        siteId: site.id,
        id: newId(deps.now()),
        term,
        clause: 'persons',
        action,
        exceptions: [],
        createdAt: deps.now(),
      });
      await updateSite(tx, site.id, {});
    });
  };

  describe('a site’s mode', () => {
    it('publishes what is clean, and holds what the engine found something in', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      expect(await accepted(harness(), site)).toMatchObject({ status: 'published' });
      expect(
        await accepted(harness(), site, { text: 'You are an idiot, and so is your family.' }),
      ).toMatchObject({
        status: 'waiting',
      });
      const [published, held] = await storedComments(harness(), site);
      expect(published).toMatchObject({ status: 'approved', publishedAt: expect.any(Date), version: 2 });
      expect(held).toMatchObject({ status: 'pending', publishedAt: null, version: 1 });
      const decided = await harness().deps.db.select().from(decisions).where(eq(decisions.siteId, site.id));
      expect(decided).toMatchObject([
        {
          commentId: published!.id,
          actorKind: 'machine',
          newStatus: 'approved',
          automatedDecision: 'AUTOMATED_DECISION_FULLY',
          decisionGround: null,
        },
      ]);
    });

    it('trusts a reader key with enough published comments, and no e-mail that is merely typed', async () => {
      const site = await createSite(harness(), { settings: { mode: 'trusted', trustedAfter: 2 } });
      const readerKey = newKey();
      const own = { readerKey, email: 'known@example.com' };
      for (let i = 0; i < 2; i += 1) {
        const { id, status } = await accepted(harness(), site, own);
        expect(status).toBe('waiting');
        await decide(harness(), site, id, 'approved');
      }
      expect(await accepted(harness(), site, { email: 'known@example.com' })).toMatchObject({
        status: 'waiting',
      });
      expect(await accepted(harness(), site, { ...own, readerKey: newKey() })).toMatchObject({
        status: 'waiting',
      });
      const trusted = await accepted(harness(), site, own);
      expect(trusted.status).toBe('published');
      await decide(harness(), site, trusted.id, 'rejected', 'people');
      expect(await accepted(harness(), site, own)).toMatchObject({ status: 'waiting' });
    });

    it('lets an e-mail lower trust: a refusal under the same address counts against the key', async () => {
      const site = await createSite(harness(), { settings: { mode: 'trusted', trustedAfter: 1 } });
      const own = { readerKey: newKey(), email: 'known@example.com' };
      await decide(harness(), site, (await accepted(harness(), site, own)).id, 'approved');
      const other = await accepted(harness(), site, { email: 'KNOWN@example.com' });
      await decide(harness(), site, other.id, 'rejected', 'people');
      expect(await accepted(harness(), site, own)).toMatchObject({ status: 'waiting' });
    });
  });

  describe('a site’s own words', () => {
    it('refuse by themselves where the site says so, as the machine’s decision on the site’s clause', async () => {
      const site = await createSite(harness());
      await accepted(harness(), site);
      await addWord(site, 'zzblorp', 'reject');
      const reply = await accepted(harness(), site, { text: 'Go away you zzblorp of a neighbour' });
      expect(reply.status).toBe('not-published');
      const decided = await harness().deps.db.select().from(decisions).where(eq(decisions.siteId, site.id));
      expect(decided).toMatchObject([
        {
          commentId: reply.id,
          actorKind: 'machine',
          newStatus: 'rejected',
          clause: 'people',
          decisionGround: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
          automatedDetection: true,
          automatedDecision: 'AUTOMATED_DECISION_FULLY',
        },
      ]);
    });

    it('count from the next comment on, without a restart', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      expect(await accepted(harness(), site, { text: 'What a zzgrumple this is' })).toMatchObject({
        status: 'published',
      });
      await addWord(site, 'zzgrumple', 'hold');
      expect(await accepted(harness(), site, { text: 'Quite a zzgrumple, that' })).toMatchObject({
        status: 'waiting',
      });
    });
  });

  describe('a barred author', () => {
    it.each([
      ['hold', 202, 'pending'],
      ['refuse', 403, undefined],
    ] as const)('whose comments a moderator asked to %s gets %s', async (effect, status, stored) => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      await accepted(harness(), site, { email: 'barred@example.com' });
      const [first] = await storedComments(harness(), site);
      const { deps } = harness();
      await deps.db.insert(standings).values({
        siteId: site.id,
        authorHash: first!.authorHash,
        effect,
        cause: 'threats',
        createdBy: newId(deps.now()),
        createdAt: deps.now(),
        expiresAt: null,
      });
      const reply = await submit(
        harness(),
        site,
        await writeComment(harness(), site, { email: 'barred@example.com' }),
      );
      expect(reply.status).toBe(status);
      if (status === 403) expect(await problemOf(reply)).toMatchObject({ code: 'barred' });
      expect((await storedComments(harness(), site))[1]?.status).toBe(stored);
      expect(await accepted(harness(), site)).toMatchObject({ status: 'published' });
    });
  });

  describe('a trusted author', () => {
    it('is published at once from the trusted device where trust counts, and from no other', async () => {
      for (const [mode, status] of [
        ['trusted', 'published'],
        ['moderated', 'waiting'],
      ] as const) {
        const site = await createSite(harness(), { settings: { mode } });
        const own = { email: 'vouched@example.com', readerKey: newKey() };
        await accepted(harness(), site, own);
        const [first] = await storedComments(harness(), site);
        const { deps } = harness();
        await deps.db.insert(standings).values({
          siteId: site.id,
          authorHash: first!.authorHash,
          readerKeyHash: first!.readerKeyHash,
          effect: 'trust',
          cause: 'writes with care',
          createdBy: newId(deps.now()),
          createdAt: deps.now(),
          expiresAt: null,
        });
        expect(await accepted(harness(), site, own)).toMatchObject({ status });
        expect(await accepted(harness(), site, { ...own, readerKey: newKey() })).toMatchObject({
          status: 'waiting',
        });
      }
    });
  });

  describe('a name', () => {
    it('that looks like the site’s or a moderator’s is read by a person first', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' }, name: 'The Morning Paper' });
      const { deps } = harness();
      const accountId = newId(deps.now());
      const at = { createdAt: deps.now(), updatedAt: deps.now() };
      await deps.db
        .insert(authUser)
        .values({ id: accountId, name: 'Nadia Saleh', email: `${accountId}@example.com`, ...at });
      await deps.db
        .insert(members)
        .values({ siteId: site.id, accountId, role: 'moderator', createdAt: deps.now() });
      const names = [
        'Nаdia  Sаleh',
        'NADIA-SALEH',
        'The M0rning Paper',
        'the morning\u200b paper',
        'Admin',
        'المُشرف',
      ];
      for (const name of names) {
        expect([name, (await accepted(harness(), site, { name })).status]).toEqual([name, 'waiting']);
      }
      for (const name of ['Nadia', 'محمد علي', 'Morning Reader', 'Salah Naddaf']) {
        expect([name, (await accepted(harness(), site, { name })).status]).toEqual([name, 'published']);
      }
    });
  });
}
