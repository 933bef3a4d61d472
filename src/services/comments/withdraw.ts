import { insertAudit, insertEvent } from '../../db/audit.ts';
import { insertDecision, updateCommentStatus } from '../../db/decisions.ts';
import { newId } from '../../db/ids.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { getOwnComment, type OwnCommentInput } from './own-comment.ts';

/** Takes a comment back, for good, whatever was decided of it. Withdrawing it again changes nothing. */
export async function withdrawComment(deps: Deps, input: OwnCommentInput): Promise<void> {
  const { siteId, commentId } = input;
  await deps.transaction(async (tx) => {
    const { comment } = await getOwnComment(deps, tx, input);
    if (comment.status === 'withdrawn') return;
    const now = deps.now();
    const moved = await updateCommentStatus(tx, {
      siteId,
      id: commentId,
      version: comment.version,
      status: 'withdrawn',
    });
    // A moderator decided in this very moment; the reader tries again and withdraws that.
    if (!moved) throw new ServiceError('conflict', { retryAfter: 1 });
    await insertDecision(tx, {
      siteId,
      id: newId(now),
      commentId,
      commentVersion: comment.version,
      actorKind: 'reader',
      previousStatus: comment.status,
      newStatus: 'withdrawn',
      termsVersion: comment.termsVersion,
      automatedDetection: false,
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      contentLanguage: comment.language,
      decidedAt: now,
      effectiveAt: now,
    });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'reader' },
      action: 'comment.withdraw',
      subject: { kind: 'comment', id: commentId },
      details: { from: comment.status },
      at: now,
    });
    await insertEvent(tx, {
      siteId,
      type: 'comment.withdrawn',
      payload: { commentId, threadId: comment.threadId },
      createdAt: now,
    });
  });
}
