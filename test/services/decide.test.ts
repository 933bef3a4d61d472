import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, comments, decisions, events } from '../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { decideComment } from '../../src/services/queue/decide.ts';
import { getQueued } from '../../src/services/queue/get-queued.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { openTestPglite } from '../support/pglite.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let omar: Awaited<ReturnType<typeof makeModerator>>;
let viewer: Awaited<ReturnType<typeof makeModerator>>;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, 'decide');
  nadia = await makeModerator(deps, 'Nadia', { decide: 'moderator' });
  omar = await makeModerator(deps, 'Omar', { decide: 'moderator' });
  viewer = await makeModerator(deps, 'Vera', { decide: 'viewer' });
});
afterAll(() => opened.close());

const ofSite = () => ({ siteId: site.siteId });

describe('deciding on a comment', () => {
  it('publishes it, with the decision, its audit entry and its event in one go', async () => {
    const commentId = await makeComment(deps, site);
    await decideComment(deps, nadia, { ...ofSite(), commentId, action: 'approve', version: 1 });
    const shown = await getQueued(deps, nadia, { ...ofSite(), commentId });
    expect(shown).toMatchObject({ status: 'approved', version: 2 });
    expect(shown.decisions).toMatchObject([
      { actor: 'Nadia', previousStatus: 'pending', newStatus: 'approved', clause: null },
    ]);
    const [row] = await deps.db
      .select()
      .from(comments)
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, commentId)));
    expect(row?.publishedAt).toEqual(deps.now());
    expect(await countAbout(commentId)).toEqual({ decisions: 1, audit: 1, events: 1 });
  });

  it('cites a clause of the terms that the reader agreed to', async () => {
    const commentId = await makeComment(deps, site, { clause: 'insults' });
    const rejection = { ...ofSite(), commentId, action: 'reject', version: 1 } as const;
    await expect(decideComment(deps, nadia, { ...rejection, clause: 'divine' })).rejects.toMatchObject({
      code: 'invalid',
      options: { faults: [{ field: 'clause', code: 'unknown' }] },
    });
    await decideComment(deps, nadia, { ...rejection, clause: 'insults', note: ' rude ' });
    const [decision] = await deps.db
      .select()
      .from(decisions)
      .where(and(eq(decisions.siteId, site.siteId), eq(decisions.commentId, commentId)));
    expect(decision).toMatchObject({
      clause: 'insults',
      note: 'rude',
      termsVersion: 1,
      decisionGround: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      automatedDetection: true,
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    });
  });

  it('tells a late moderator who was first and what they decided', async () => {
    const commentId = await makeComment(deps, site);
    await decideComment(deps, nadia, { ...ofSite(), commentId, action: 'spam', version: 1 });
    await expect(
      decideComment(deps, omar, { ...ofSite(), commentId, action: 'approve', version: 1 }),
    ).rejects.toMatchObject({
      code: 'conflict',
      options: { extra: { winner: { name: 'Nadia', status: 'spam' } } },
    });
    expect(await countAbout(commentId)).toEqual({ decisions: 1, audit: 1, events: 1 });
  });

  it('lets one of eight at once win', async () => {
    const commentId = await makeComment(deps, site);
    const tries = Array.from({ length: 8 }, (_, i) =>
      decideComment(deps, i % 2 === 0 ? nadia : omar, {
        ...ofSite(),
        commentId,
        action: i % 2 === 0 ? 'approve' : 'spam',
        version: 1,
      }),
    );
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await countAbout(commentId)).toEqual({ decisions: 1, audit: 1, events: 1 });
  });

  it('is refused to a viewer, to a stranger and on another site', async () => {
    const commentId = await makeComment(deps, site);
    const input = { ...ofSite(), commentId, action: 'approve', version: 1 } as const;
    await expect(decideComment(deps, viewer, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(decideComment(deps, { kind: 'reader' }, input)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expect(decideComment(deps, nadia, { ...input, siteId: 'other' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await countAbout(commentId)).toEqual({ decisions: 0, audit: 0, events: 0 });
  });

  it('takes down what is published and keeps when it was first published', async () => {
    const commentId = await makeComment(deps, site);
    await decideComment(deps, nadia, { ...ofSite(), commentId, action: 'approve', version: 1 });
    const publishedAt = deps.now();
    deps.clock.advance(60);
    const takeDown = { ...ofSite(), commentId, action: 'reject', clause: 'persons', version: 2 } as const;
    await decideComment(deps, omar, takeDown);
    await decideComment(deps, nadia, { ...ofSite(), commentId, action: 'approve', version: 3 });
    const [row] = await deps.db
      .select()
      .from(comments)
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, commentId)));
    expect(row).toMatchObject({ status: 'approved', version: 4, publishedAt });
  });
});

async function countAbout(commentId: string) {
  const decided = await deps.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.siteId, site.siteId), eq(decisions.commentId, commentId)));
  const entries = await deps.db
    .select()
    .from(audit)
    .where(and(eq(audit.siteId, site.siteId), eq(audit.subjectId, commentId)));
  const sent = await deps.db.select().from(events).where(eq(events.siteId, site.siteId));
  return {
    decisions: decided.length,
    audit: entries.length,
    events: sent.filter(({ payload }) => payload.commentId === commentId).length,
  };
}
