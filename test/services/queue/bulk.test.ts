import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import { audit, comments, decisions, events, terms } from '../../../src/db/schema/index.ts';
import { QueueFilter } from '../../../src/protocol/queue-filter.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { claimComment } from '../../../src/services/queue/claim.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { decideBulk } from '../../../src/services/queue/decide-bulk.ts';
import { escalateComment } from '../../../src/services/queue/escalate.ts';
import { previewBulk } from '../../../src/services/queue/preview-bulk.ts';
import { undoBulk } from '../../../src/services/queue/undo-bulk.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let omar: Awaited<ReturnType<typeof makeModerator>>;
let round = 0;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());
beforeEach(async () => {
  round += 1;
  const siteId = `bulk-${round}`;
  site = await makeSite(deps, siteId);
  nadia = await makeModerator(deps, `Nadia${round}`, { [siteId]: 'moderator' });
  omar = await makeModerator(deps, `Omar${round}`, { [siteId]: 'moderator' });
});

const statusOf = async (id: string) =>
  (
    await deps.db
      .select({ status: comments.status, version: comments.version, publishedAt: comments.publishedAt })
      .from(comments)
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, id)))
  )[0];

async function makeComments(count: number): Promise<string[]> {
  const made: string[] = [];
  for (let i = 0; i < count; i += 1) {
    deps.clock.advance(1);
    made.push(await makeComment(deps, site, i === 0 ? { clause: 'insults' } : {}));
  }
  return made;
}

describe('deciding on many', () => {
  it('gives each picked comment its decision, its line in the log and its event', async () => {
    const picked = (await makeComments(3)).map((id) => ({ id, version: 1 }));
    const bulkId = newId(deps.now());
    const taken = await decideBulk(deps, nadia, { ...site, bulkId, target: { picked }, action: 'approve' });
    expect(taken).toMatchObject({ decided: picked.map(({ id }) => id), skipped: 0 });
    const own = { siteId: site.siteId };
    for (const table of [decisions, audit, events] as const) {
      expect(await deps.db.$count(table, eq(table.siteId, own.siteId))).toBe(3);
    }
    expect(await statusOf(picked[0]!.id)).toMatchObject({ status: 'approved', version: 2 });
  });

  it('leaves out what a colleague has open, what has changed, and what the ground does not fit', async () => {
    const [open, changed, fine] = await makeComments(3);
    await claimComment(deps, omar, { siteId: site.siteId, commentId: open! });
    await decideComment(deps, omar, { siteId: site.siteId, commentId: changed!, action: 'spam', version: 1 });
    const picked = [open!, changed!, fine!].map((id) => ({ id, version: 1 }));
    const act = { ...site, bulkId: newId(deps.now()), target: { picked }, action: 'reject' } as const;
    expect(await decideBulk(deps, nadia, { ...act, clause: 'no-such-clause' })).toMatchObject({
      decided: [],
      skipped: 3,
    });
    expect(await decideBulk(deps, nadia, { ...act, clause: 'insults' })).toMatchObject({
      decided: [fine],
      skipped: 2,
    });
    expect(await statusOf(changed!)).toMatchObject({ status: 'spam' });
  });

  it('touches of a whole filter what its preview counted, and nothing that came later', async () => {
    await makeComments(3);
    const filter = QueueFilter.parse({ clause: 'none' });
    const preview = await previewBulk(deps, nadia, { siteId: site.siteId, filter });
    expect(preview).toMatchObject({ count: { value: 2 }, flagged: 0 });
    expect(
      await previewBulk(deps, nadia, { siteId: site.siteId, filter: QueueFilter.parse({}) }),
    ).toMatchObject({
      count: { value: 3 },
      flagged: 1,
    });
    deps.clock.advance(1);
    const later = await makeComment(deps, site);
    const target = { filter, asOf: preview.asOf };
    const taken = await decideBulk(deps, nadia, {
      ...site,
      bulkId: newId(deps.now()),
      target,
      action: 'approve',
    });
    expect(taken.decided).toHaveLength(2);
    expect(await statusOf(later)).toMatchObject({ status: 'pending' });
  });

  it('can be undone as a whole within a minute, and then not any more', async () => {
    const made = await makeComments(4);
    const bulkId = newId(deps.now());
    const picked = made.map((id) => ({ id, version: 1 }));
    await decideBulk(deps, nadia, { ...site, bulkId, target: { picked }, action: 'approve' });
    // One of them was decided again since: that stays.
    await decideComment(deps, omar, { siteId: site.siteId, commentId: made[3]!, action: 'spam', version: 2 });
    deps.clock.advance(59);
    expect(await undoBulk(deps, nadia, { siteId: site.siteId, bulkId })).toEqual({
      undone: 3,
      isMore: false,
    });
    expect(await statusOf(made[0]!)).toEqual({ status: 'pending', version: 3, publishedAt: null });
    expect(await statusOf(made[3]!)).toMatchObject({ status: 'spam' });
    const live = await deps.db.$count(
      events,
      and(eq(events.siteId, site.siteId), eq(events.type, 'comment.decided')),
    );
    expect(live).toBe(5);

    const again = newId(deps.now());
    await decideBulk(deps, nadia, {
      ...site,
      bulkId: again,
      target: { picked: [{ id: made[0]!, version: 3 }] },
      action: 'approve',
    });
    deps.clock.advance(61);
    expect(await undoBulk(deps, nadia, { siteId: site.siteId, bulkId: again })).toEqual({
      undone: 0,
      isMore: false,
    });
  });

  it('puts back, when undone, who had decided before and what was cited', async () => {
    const [id] = await makeComments(1);
    const one = { siteId: site.siteId, commentId: id! };
    await decideComment(deps, omar, { ...one, action: 'reject', clause: 'insults', version: 1 });
    const bulkId = newId(deps.now());
    const target = { picked: [{ id: id!, version: 2 }] };
    await decideBulk(deps, nadia, { ...site, bulkId, target, action: 'approve' });
    await undoBulk(deps, nadia, { siteId: site.siteId, bulkId });
    const [row] = await deps.db
      .select({ status: comments.status, decidedBy: comments.decidedBy, cited: comments.cited })
      .from(comments)
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, id!)));
    expect(row).toEqual({ status: 'rejected', decidedBy: omar.id, cited: 'insults' });
  });

  it('asks again, when undone, for the second opinion that was asked for', async () => {
    const [id] = await makeComments(1);
    await escalateComment(deps, omar, { siteId: site.siteId, commentId: id! });
    const bulkId = newId(deps.now());
    const target = { picked: [{ id: id!, version: 1 }] };
    await decideBulk(deps, nadia, { ...site, bulkId, target, action: 'approve' });
    await undoBulk(deps, nadia, { siteId: site.siteId, bulkId });
    const one = { siteId: site.siteId, commentId: id!, action: 'approve', version: 3 } as const;
    await expect(decideComment(deps, omar, one)).rejects.toMatchObject({
      options: { faults: [{ code: 'second-opinion' }] },
    });
  });

  it('offers the clauses of every version that was agreed to, and rejects nothing under one that it did not', async () => {
    const [first, second] = await makeComments(2);
    const clauses = [{ id: 'insults', text: { en: 'rude words', ar: 'كلام بذيء' }, findings: [] }];
    const text = { en: 'Be kind.', ar: 'كن لطيفًا.' };
    const at = { effectiveAt: deps.now(), createdAt: deps.now() };
    await deps.db.insert(terms).values({ siteId: site.siteId, version: 2, text, clauses, ...at });
    await deps.db
      .update(comments)
      .set({ termsVersion: 2 })
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, second!)));
    const offered = async (picked: string[]) =>
      (await previewBulk(deps, nadia, { siteId: site.siteId, picked })).terms.map(({ version }) => version);
    expect(await offered([first!, second!])).toEqual([2, 1]);
    expect(await offered([first!])).toEqual([1]);
    const preview = await previewBulk(deps, nadia, {
      siteId: site.siteId,
      filter: QueueFilter.parse({}),
    });
    expect(preview.terms).toMatchObject([{ version: 2, clauses }, { version: 1 }]);
    const picked = [first!, second!].map((id) => ({ id, version: 1 }));
    const taken = await decideBulk(deps, nadia, {
      ...site,
      bulkId: newId(deps.now()),
      target: { picked },
      action: 'reject',
      clause: 'insults',
      termsVersions: [1],
    });
    expect(taken).toMatchObject({ decided: [first], skipped: 1 });
  });

  it('is not for who may only look', async () => {
    const vera = await makeModerator(deps, `Vera${round}`, { [site.siteId]: 'viewer' });
    const act = { ...site, bulkId: newId(deps.now()), target: { picked: [] }, action: 'approve' as const };
    await expect(decideBulk(deps, vera, act)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(undoBulk(deps, vera, { siteId: site.siteId, bulkId: act.bulkId })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
