import { insertAudit, insertEvent } from '../../db/audit.ts';
import { updateCommentStatus } from '../../db/decisions.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import type { OwnCommentInput } from './own-comment.ts';
import { getOwnVersions } from './own-versions.ts';
import { insertReaderDecision } from './reader-decision.ts';

/** Takes a comment back with all its edits, for good, whatever was decided of it. Withdrawing it again changes nothing. */
export async function withdrawComment(deps: Deps, own: OwnCommentInput): Promise<void> {
  const { siteId, commentId } = own;
  await deps.transaction(async (tx) => {
    const { comment, edits } = await getOwnVersions(deps, tx, own, 'update');
    if (comment.status === 'withdrawn') return;
    const now = deps.now();
    for (const version of [comment, ...edits]) {
      const move = { siteId, id: version.id, version: version.version, status: 'withdrawn' as const };
      // A moderator decided in this very moment; the reader tries again and withdraws that.
      if (!(await updateCommentStatus(tx, move))) throw new ServiceError('conflict', { retryAfter: 1 });
      await insertReaderDecision(tx, version, 'withdrawn', now);
    }
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
    await announce(deps, tx, { kind: 'queue', siteId });
  });
}
