import { insertAudit, insertEvent } from '../../../db/audit.ts';
import { insertBoundKey } from '../../../db/bound-keys.ts';
import { findRootOfPublished, insertComment } from '../../../db/comments.ts';
import { upsertContact } from '../../../db/contacts.ts';
import type { Database } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { insertSpentCode } from '../../../db/spent-codes.ts';
import { findThreadForShare, insertThreadOnce, type ThreadRow, upsertThread } from '../../../db/threads.ts';
import { toReaderStatus } from '../../../moderation/status.ts';
import { toThreadState } from '../../../moderation/thread-state.ts';
import { ServiceError } from '../../errors.ts';
import { announce } from '../../live/announce.ts';
import { describePage } from '../../threads/describe-page.ts';
import { insertScreeningOf } from '../accepted-screening.ts';
import { toCommentRow } from '../comment-row.ts';
import { toContact } from '../contact.ts';
import { countAccepted } from '../count-accepted.ts';
import { insertMachineDecision } from '../machine-decision.ts';
import { insertRepeatMarksOf } from '../near-repeats.ts';
import type { Submission, SubmitOutcome } from '../submission.ts';

const KEY_MS = 24 * 60 * 60 * 1000;

/** Rolls the transaction back: the same submission won it, and the first one's answer is the answer. */
class AlreadyReceived extends Error {}

/**
 * Writes the comment and all that belongs to it in one transaction, or nothing. What was read outside it and could have
 * changed meanwhile is asked again.
 */
export async function accept(submission: Submission): Promise<SubmitOutcome> {
  const { deps, site, now } = submission;
  const id = newId(now);
  const contact = await toContact(submission);
  try {
    await deps.transaction(async (tx) => {
      await bindKey(tx, submission, id);
      await spendCode(tx, submission);
      const thread = await holdThread(tx, submission);
      const rootId = (await getRoot(tx, submission, thread)) ?? id;
      await writeComment(tx, submission, { id, thread, rootId });
      await insertScreeningOf(tx, submission, id);
      await insertRepeatMarksOf(tx, submission, id);
      await insertMachineDecision(tx, submission, id);
      await upsertContact(tx, contact);
      await tell(tx, submission, { id, thread });
      await announce(deps, tx, { kind: 'queue', siteId: submission.site.id });
      await countAccepted(tx, submission);
    });
  } catch (error) {
    if (error instanceof AlreadyReceived) return { kind: 'already-received' };
    throw error;
  }
  const { editMinutes } = site.settings;
  return { kind: 'received', id, status: toReaderStatus(submission.status, false), editMinutes };
}

async function bindKey(tx: Database, { key, site, hashes, status, now }: Submission, commentId: string) {
  if (key === undefined) return;
  const row = {
    siteId: site.id,
    key,
    bodyHash: hashes.body,
    commentId,
    status: toReaderStatus(status, false),
    expiresAt: new Date(now.getTime() + KEY_MS),
  };
  if (!(await insertBoundKey(tx, row, now))) throw new AlreadyReceived();
}

async function spendCode(tx: Database, { code, site }: Submission): Promise<void> {
  if (code === undefined) return;
  const isFirst = await insertSpentCode(tx, { siteId: site.id, ...code });
  if (!isFirst) throw new ServiceError('invalid', { faults: [{ field: 'code', code: 'code-used' }] });
}

/** The thread, open and staying so until the comment is in it; made from what the tag says where there is none. */
async function holdThread(tx: Database, submission: Submission): Promise<ThreadRow> {
  const { site, thread, input, now, confirmsPage } = submission;
  const described = {
    siteId: site.id,
    id: newId(now),
    page: input.body.page,
    ...describePage(input.body),
    verified: confirmsPage,
    createdAt: now,
  };
  const known = confirmsPage
    ? await upsertThread(tx, described)
    : (thread ?? (await insertThreadOnce(tx, described)));
  const held = await findThreadForShare(tx, site.id, known.id);
  const state = held && toThreadState(held, site.settings.closeAfterDays, now);
  if (state !== 'open') throw new ServiceError('thread-closed', { extra: { state } });
  return held!;
}

/** The first-level comment that a reply will stand under; undefined for a comment of its own. */
async function getRoot(
  tx: Database,
  { site, input, now }: Submission,
  thread: ThreadRow,
): Promise<string | undefined> {
  const { parentId } = input.body;
  if (parentId === undefined) return undefined;
  const parent = { siteId: site.id, threadId: thread.id, id: parentId, now };
  const rootId = await findRootOfPublished(tx, parent, 'share');
  if (rootId === undefined) {
    throw new ServiceError('invalid', { faults: [{ field: 'parentId', code: 'parent-unavailable' }] });
  }
  return rootId;
}

async function writeComment(
  tx: Database,
  submission: Submission,
  { id, thread, rootId }: { id: string; thread: ThreadRow; rootId: string },
): Promise<void> {
  const parentId = submission.input.body.parentId ?? null;
  const isNew = await insertComment(
    tx,
    toCommentRow(submission, { id, threadId: thread.id, parentId, rootId }),
  );
  if (!isNew) throw new AlreadyReceived();
}

async function tell(
  tx: Database,
  { site, status, now }: Submission,
  { id, thread }: { id: string; thread: ThreadRow },
): Promise<void> {
  await insertAudit(tx, {
    siteId: site.id,
    actor: { kind: 'reader' },
    action: 'comment.submit',
    subject: { kind: 'comment', id },
    details: { status },
    at: now,
  });
  await insertEvent(tx, {
    siteId: site.id,
    type: 'comment.submitted',
    payload: { commentId: id, threadId: thread.id, page: thread.page, status },
    createdAt: now,
  });
}
