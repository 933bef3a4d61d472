import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAppeal } from '../../../src/db/appeals.ts';
import { findComment } from '../../../src/db/comments.ts';
import { effectiveStatus } from '../../../src/db/effective-status.ts';
import { toReportWeight } from '../../../src/moderation/reports.ts';
import { QueueFilter } from '../../../src/protocol/queue-filter.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { appealDecision } from '../../../src/services/comments/appeal.ts';
import { reportComment } from '../../../src/services/comments/report.ts';
import { toStatusToken } from '../../../src/services/comments/status-token.ts';
import { claimNext, LEASE_SECONDS } from '../../../src/services/queue/claim.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { getQueued } from '../../../src/services/queue/get-queued.ts';
import { listQueue } from '../../../src/services/queue/list-queue.ts';
import { undoDecision } from '../../../src/services/queue/undo.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());

type Site = Awaited<ReturnType<typeof makeSite>>;
type Moderator = Awaited<ReturnType<typeof makeModerator>>;

const decide = (
  site: Site,
  by: Moderator,
  commentId: string,
  version: number,
  action: 'approve' | 'reject',
) =>
  decideComment(deps, by, {
    siteId: site.siteId,
    commentId,
    version,
    action,
    ...(action === 'reject' ? { clause: 'insults' } : {}),
  });

/** A comment that `by` refused, with the writer's appeal against it. */
async function refusedAndAppealed(site: Site, by: Moderator): Promise<string> {
  const commentId = await makeComment(deps, site);
  await decide(site, by, commentId, 1, 'reject');
  deps.clock.advance(3600);
  const token = await toStatusToken(deps, site.siteId, commentId);
  await appealDecision(deps, { siteId: site.siteId, commentId, token }, 'I meant nobody by it.');
  deps.clock.advance(60);
  return commentId;
}

describe('an appeal', () => {
  it('is answered by another moderator than the first', async () => {
    const site = await makeSite(deps, 'appeal-two');
    const first = await makeModerator(deps, 'First', { 'appeal-two': 'moderator' });
    const second = await makeModerator(deps, 'Second', { 'appeal-two': 'moderator' });
    const commentId = await refusedAndAppealed(site, first);
    await expect(decide(site, first, commentId, 3, 'reject')).rejects.toMatchObject({
      code: 'appeal-for-another',
    });
    const shown = async (by: Moderator) =>
      (await getQueued(deps, by, { siteId: site.siteId, commentId })).appeal;
    const appeal = { text: 'I meant nobody by it.', firstDecider: 'First' };
    expect(await shown(first)).toMatchObject({ ...appeal, isForAnother: true });
    expect(await shown(second)).toMatchObject({ ...appeal, isForAnother: false });
    await decide(site, second, commentId, 3, 'approve');
    expect(await findAppeal(deps.db, site.siteId, commentId)).toMatchObject({
      outcome: 'reversed',
      answeredBy: second.id,
      bySamePerson: false,
    });
  });

  it('is handed by the queue to anyone but the first decider, and is marked as an appeal', async () => {
    const site = await makeSite(deps, 'appeal-next');
    const first = await makeModerator(deps, 'Fast', { 'appeal-next': 'moderator' });
    const second = await makeModerator(deps, 'Slow', { 'appeal-next': 'moderator' });
    const commentId = await refusedAndAppealed(site, first);
    const next = async (by: Moderator) => (await claimNext(deps, by, { siteId: site.siteId }))?.commentId;
    expect(await next(first)).toBeUndefined();
    const filter = QueueFilter.parse({ site: site.siteId, appealed: 'yes' });
    const { entries } = await listQueue(deps, second, { filter, order: 'mixed', limit: 9 });
    expect(entries).toMatchObject([{ id: commentId, isAppealed: true, isEscalated: false }]);
    expect(await next(second)).toBe(commentId);
  });

  it('is answered by the first where nobody else can, and the record says so', async () => {
    const site = await makeSite(deps, 'appeal-one');
    const only = await makeModerator(deps, 'Only', { 'appeal-one': 'owner' });
    await makeModerator(deps, 'Watcher', { 'appeal-one': 'viewer' });
    const commentId = await refusedAndAppealed(site, only);
    expect((await claimNext(deps, only, { siteId: site.siteId }))?.commentId).toBe(commentId);
    deps.clock.advance(LEASE_SECONDS);
    await decide(site, only, commentId, 3, 'reject');
    expect(await findAppeal(deps.db, site.siteId, commentId)).toMatchObject({
      outcome: 'upheld',
      bySamePerson: true,
    });
  });

  it('is open again when its answer is undone, and still not for the first', async () => {
    const site = await makeSite(deps, 'appeal-undo', { undoSeconds: 8 });
    const first = await makeModerator(deps, 'Early', { 'appeal-undo': 'moderator' });
    const second = await makeModerator(deps, 'Late', { 'appeal-undo': 'moderator' });
    const commentId = await refusedAndAppealed(site, first);
    const { decisionId } = await decide(site, second, commentId, 3, 'approve');
    await undoDecision(deps, second, { siteId: site.siteId, commentId, decisionId });
    expect(await findAppeal(deps.db, site.siteId, commentId)).toMatchObject({
      answeredAt: null,
      outcome: null,
    });
    await expect(decide(site, first, commentId, 5, 'reject')).rejects.toMatchObject({
      code: 'appeal-for-another',
    });
  });
});

describe('reports', () => {
  const report = (site: Site, commentId: string, reader: string) =>
    reportComment(deps, {
      siteId: site.siteId,
      commentId,
      clause: 'insults',
      readerKey: reader.padEnd(43, 'x'),
      clientAddress: '10.0.0.1',
    });
  const stateOf = async (site: Site, id: string) => {
    const found = await findComment(deps.db, site.siteId, id);
    return [found?.comment.status, found && effectiveStatus(found.comment, deps.now())];
  };

  it('leave the comment published while it is queued, and when a decision on it is undone', async () => {
    const site = await makeSite(deps, 'reports', { undoSeconds: 8 });
    const moderator = await makeModerator(deps, 'Reporter', { reports: 'moderator' });
    const id = await makeComment(deps, site, { status: 'approved' });
    for (const reader of ['a', 'b', 'c']) await report(site, id, reader);
    expect(await stateOf(site, id)).toEqual(['pending', 'approved']);
    const { reports } = await getQueued(deps, moderator, { siteId: site.siteId, commentId: id });
    expect(reports).toEqual([{ clause: 'insults', count: 3, latest: deps.now().toISOString() }]);
    const reported = QueueFilter.parse({ site: site.siteId, reported: 'yes' });
    await makeComment(deps, site);
    const page = await listQueue(deps, moderator, { filter: reported, order: 'oldest', limit: 10 });
    expect(page.entries.map((entry) => entry.id)).toEqual([id]);
    const { decisionId } = await decide(site, moderator, id, 2, 'reject');
    await undoDecision(deps, moderator, { siteId: site.siteId, commentId: id, decisionId });
    expect(await stateOf(site, id)).toEqual(['pending', 'approved']);
    deps.clock.advance(60);
    await decide(site, moderator, id, 4, 'approve');
    deps.clock.advance(3600);
    expect(await stateOf(site, id)).toEqual(['approved', 'approved']);
    await report(site, id, 'd');
    expect(await stateOf(site, id)).toEqual(['approved', 'approved']);
  });

  it('of a reader who was usually wrong weigh less', async () => {
    const site = await makeSite(deps, 'weights');
    const moderator = await makeModerator(deps, 'Weigher', { weights: 'moderator' });
    for (let i = 0; i < 4; i += 1) {
      const kept = await makeComment(deps, site, { status: 'approved' });
      for (const reader of ['wrong', `b${i}`, `c${i}`, `d${i}`]) await report(site, kept, reader);
      deps.clock.advance(10);
      await decide(site, moderator, kept, 2, 'approve');
      deps.clock.advance(3600);
    }
    const id = await makeComment(deps, site, { status: 'approved' });
    for (const reader of ['wrong', 'y', 'z']) await report(site, id, reader);
    expect(await stateOf(site, id)).toEqual(['approved', 'approved']);
    await report(site, id, 'new');
    expect(await stateOf(site, id)).toEqual(['pending', 'approved']);
  });

  it.each([
    [{ decided: 0, right: 0 }, 1],
    [{ decided: 4, right: 0 }, 1 / 3],
    [{ decided: 4, right: 4 }, 1],
  ])('weigh by the record %j', (record, weight) => {
    expect(toReportWeight(record)).toBeCloseTo(weight);
  });
});
