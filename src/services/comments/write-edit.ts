import { hasIdentical, insertComment } from '../../db/comments.ts';
import type { Database } from '../../db/database.ts';
import { type CommentRow, deleteRepeatMarks, insertFormerWords, updateWaiting } from '../../db/edits.ts';
import { newId } from '../../db/ids.ts';
import { ServiceError } from '../errors.ts';
import { toCommentRow, toWords } from './comment-row.ts';
import { insertMachineDecision } from './machine-decision.ts';
import type { Screened } from './submission.ts';

/**
 * Puts the words in the place of those that wait, which only moderators find again.
 *
 * @throws {ServiceError} `invalid` when the author said the same on the page already; `conflict` when a moderator decided in
 * this very moment.
 */
export async function changeWaiting(tx: Database, screened: Screened, target: CommentRow): Promise<string> {
  const { siteId, id, threadId, authorHash, parentId, title, text } = target;
  const { hashes, status, now } = screened;
  const identical = { siteId, threadId, authorHash, parentId, repeatHash: hashes.repeat, exceptId: id };
  if (target.replaces === null && (await hasIdentical(tx, identical))) {
    throw new ServiceError('invalid', { faults: [{ field: 'text', code: 'duplicate' }] });
  }
  const version = target.version + 1;
  const isChanged = await updateWaiting(tx, target, {
    ...toWords(screened),
    version: status === 'pending' ? version : version + 1,
  });
  if (!isChanged) throw new ServiceError('conflict', { retryAfter: 1 });
  const former = { siteId, commentId: id, version: target.version, title, text, replacedAt: now };
  await insertFormerWords(tx, former);
  await insertMachineDecision(tx, screened, id, version);
  await deleteRepeatMarks(tx, siteId, id);
  return id;
}

/** Queues the words as a version of their own, to stand in the comment's place once they are approved. */
export async function insertEdit(tx: Database, screened: Screened, comment: CommentRow): Promise<string> {
  const id = newId(screened.now);
  const { threadId, parentId, rootId } = comment;
  await insertComment(tx, toCommentRow(screened, { id, threadId, parentId, rootId, replaces: comment.id }));
  await insertMachineDecision(tx, screened, id);
  return id;
}
