import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listEdits } from '../../src/db/edits.ts';
import { comments, decisions, events } from '../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { editComment } from '../../src/services/comments/edit.ts';
import { getCommentStatus } from '../../src/services/comments/get-status.ts';
import { listPublishedComments } from '../../src/services/comments/list-published.ts';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { decideComment } from '../../src/services/queue/decide.ts';
import { escalateComment } from '../../src/services/queue/escalate.ts';
import { undoDecision } from '../../src/services/queue/undo.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { openTestPglite } from '../support/pglite.ts';

const UNDO_SECONDS = 8;

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let commentId: string;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, 'undo', { undoSeconds: UNDO_SECONDS });
  nadia = await makeModerator(deps, 'Nadia', { undo: 'moderator' });
});
afterAll(() => opened.close());
beforeEach(async () => {
  commentId = await makeComment(deps, site);
});

async function isOnThePage(): Promise<boolean> {
  const input = { siteId: site.siteId, page: 'articles/1', order: 'newest', limit: 100 } as const;
  const { comments: shown } = await listPublishedComments(deps, input);
  return shown.some(({ id }) => id === commentId);
}

async function readerSees(): Promise<string> {
  const token = await toStatusToken(deps, site.siteId, commentId);
  return (await getCommentStatus(deps, { siteId: site.siteId, commentId, token })).status;
}

async function eventsOf(decisionId: string) {
  return deps.db
    .select({ effectiveAt: events.effectiveAt, cancelledAt: events.cancelledAt })
    .from(events)
    .where(and(eq(events.siteId, site.siteId), eq(events.decisionId, decisionId)));
}

const decide = (action: 'approve' | 'spam', version: number) =>
  decideComment(deps, nadia, { siteId: site.siteId, commentId, action, version });
const undo = (decisionId: string) =>
  undoDecision(deps, nadia, { siteId: site.siteId, commentId, decisionId });

describe('the time in which a decision can be undone', () => {
  it('keeps an approval from the page, the reader and the outbox until it is over', async () => {
    const { decisionId } = await decide('approve', 1);
    expect(await isOnThePage()).toBe(false);
    expect(await readerSees()).toBe('waiting');
    deps.clock.advance(UNDO_SECONDS);
    expect(await isOnThePage()).toBe(true);
    expect(await readerSees()).toBe('published');
    expect(await eventsOf(decisionId)).toEqual([{ effectiveAt: deps.now(), cancelledAt: null }]);
  });

  it('keeps an edit from readers too, and leaves the approved version when an approval of it is overtaken', async () => {
    await decide('approve', 1);
    deps.clock.advance(UNDO_SECONDS);
    const own = { siteId: site.siteId, commentId, token: await toStatusToken(deps, site.siteId, commentId) };
    const words = { title: 'Anew', text: 'Other words than before.' };
    await editComment(deps, { ...own, ...words, clientAddress: '10.0.0.1' });
    const [edit] = await listEdits(deps.db, site.siteId, commentId);
    const onEdit = (action: 'approve' | 'spam', version: number) =>
      decideComment(deps, nadia, { siteId: site.siteId, commentId: edit!.id, action, version });
    const title = async () => (await getCommentStatus(deps, own)).title;
    const before = await title();

    await onEdit('approve', 1);
    expect(await title()).toBe(before);
    await onEdit('spam', 2);
    deps.clock.advance(2 * UNDO_SECONDS);
    expect([await isOnThePage(), await title()]).toEqual([true, before]);
    await onEdit('approve', 3);
    deps.clock.advance(UNDO_SECONDS);
    expect([await isOnThePage(), await title()]).toEqual([true, 'Anew']);
  });

  it('leaves what is published on the page until a take-down takes effect', async () => {
    await decide('approve', 1);
    deps.clock.advance(UNDO_SECONDS);
    await decide('spam', 2);
    expect(await isOnThePage()).toBe(true);
    deps.clock.advance(UNDO_SECONDS);
    expect(await isOnThePage()).toBe(false);
    expect(await readerSees()).toBe('not-published');
  });

  it('puts the comment back in the queue, with both decisions on record and nothing sent', async () => {
    const { decisionId } = await decide('approve', 1);
    await undo(decisionId);
    const [row] = await deps.db
      .select()
      .from(comments)
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, commentId)));
    expect(row).toMatchObject({ status: 'pending', version: 3, publishedAt: null, settlesAt: null });
    const rows = await deps.db
      .select({ newStatus: decisions.newStatus, reverses: decisions.reverses })
      .from(decisions)
      .where(and(eq(decisions.siteId, site.siteId), eq(decisions.commentId, commentId)))
      .orderBy(decisions.commentVersion);
    expect(rows).toEqual([
      { newStatus: 'approved', reverses: null },
      { newStatus: 'pending', reverses: decisionId },
    ]);
    expect(await eventsOf(decisionId)).toMatchObject([{ cancelledAt: deps.now() }]);
    deps.clock.advance(UNDO_SECONDS);
    expect(await isOnThePage()).toBe(false);
  });

  it('asks again for the second opinion that was asked for', async () => {
    const omar = await makeModerator(deps, 'Omar', { undo: 'moderator' });
    await escalateComment(deps, omar, { siteId: site.siteId, commentId });
    const { decisionId } = await decide('approve', 1);
    await undo(decisionId);
    const own = { siteId: site.siteId, commentId, action: 'approve', version: 3 } as const;
    await expect(decideComment(deps, omar, own)).rejects.toMatchObject({
      options: { faults: [{ code: 'second-opinion' }] },
    });
  });

  it('is over once the decision has taken effect, and covers only the latest decision', async () => {
    const first = await decide('approve', 1);
    const second = await decide('spam', 2);
    await expect(undo(first.decisionId)).rejects.toMatchObject({ code: 'conflict' });
    deps.clock.advance(UNDO_SECONDS);
    await expect(undo(second.decisionId)).rejects.toMatchObject({ code: 'conflict' });
  });
});
