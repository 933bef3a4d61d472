import { reopenAppeal } from '../../db/appeals.ts';
import { cancelEvent, insertAudit } from '../../db/audit.ts';
import { insertDecision, UNTIL_DECIDED, updateCommentStatus } from '../../db/decisions.ts';
import { newId } from '../../db/ids.ts';
import { findQueuedComment, listDecisions } from '../../db/queue.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';

export interface UndoInput {
  readonly siteId: string;
  readonly commentId: string;
  readonly decisionId: string;
}

/**
 * Takes a decision back before it has taken effect: a new decision puts the comment where it was, the event that was to
 * tell of it is cancelled, and nobody outside has seen anything.
 *
 * @throws {ServiceError} `conflict` when it has taken effect, or is no longer the latest.
 */
export async function undoDecision(deps: Deps, actor: Actor, input: UndoInput): Promise<{ version: number }> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { siteId, commentId, decisionId } = input;
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const found = await findQueuedComment(tx, siteId, commentId);
    if (found === undefined) throw new ServiceError('not-found');
    const { comment } = found;
    const decided = await listDecisions(tx, siteId, commentId);
    const undone = decided.at(-1)?.decision;
    const before = decided.at(-2)?.decision;
    if (undone?.id !== decisionId || undone.effectiveAt <= now) throw new ServiceError('conflict');
    const isMoved = await updateCommentStatus(tx, {
      siteId,
      id: commentId,
      version: comment.version,
      status: undone.previousStatus,
      // What waited in the queue while it stood published goes on standing published.
      until:
        comment.statusBefore === 'approved' && undone.previousStatus === 'pending'
          ? { settlesAt: UNTIL_DECIDED, statusBefore: 'approved' }
          : undefined,
      publishedAt: comment.publishedAt !== null && comment.publishedAt > now ? null : undefined,
      decidedBy: before?.actorId ?? null,
      cited: before?.clause ?? null,
      escalation:
        undone.escalatedAt !== null && undone.escalatedBy !== null
          ? { at: undone.escalatedAt, by: undone.escalatedBy }
          : undefined,
    });
    if (!isMoved) throw new ServiceError('conflict');
    await reopenAppeal(tx, { siteId, commentId, answeredAt: undone.decidedAt });
    await insertDecision(tx, {
      siteId,
      id: newId(now),
      commentId,
      commentVersion: comment.version,
      actorId: actor.id,
      actorKind: 'account',
      previousStatus: undone.newStatus,
      newStatus: undone.previousStatus,
      termsVersion: undone.termsVersion,
      automatedDetection: undone.automatedDetection,
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      contentLanguage: undone.contentLanguage,
      reverses: decisionId,
      decidedAt: now,
      effectiveAt: now,
    });
    await cancelEvent(tx, { siteId, decisionId, now });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'comment.undo',
      subject: { kind: 'comment', id: commentId },
      details: { decisionId, from: undone.newStatus, to: undone.previousStatus },
      at: now,
    });
    await announce(deps, tx, { kind: 'queue', siteId });
    return { version: comment.version + 1 };
  });
}
