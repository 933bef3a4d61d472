import { insertAudit } from '../../db/audit.ts';
import { cancelEvents, lockUndoable, revertStatuses } from '../../db/bulk.ts';
import { insertDecision } from '../../db/decisions.ts';
import { newId } from '../../db/ids.ts';
import { BULK_BATCH } from '../../protocol/bulk.ts';
import type { BulkUndone } from '../../protocol/desk.ts';
import { COMMENT_STATUSES } from '../../protocol/states.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';

/** Takes back up to a batch of an act on many, as long as it has not taken effect. What was decided since stays. */
export async function undoBulk(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; bulkId: string },
): Promise<BulkUndone> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { siteId, bulkId } = input;
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const undone = await lockUndoable(tx, { siteId, bulkId, now, limit: BULK_BATCH });
    if (undone.length === 0) return { undone: 0, isMore: false };
    for (const status of COMMENT_STATUSES) {
      const ids = undone
        .filter(({ decision }) => decision.previousStatus === status)
        .map(({ decision }) => decision.commentId);
      if (ids.length > 0) await revertStatuses(tx, { siteId, ids, status, now });
    }
    await insertDecision(
      tx,
      ...undone.map(({ decision }) => ({
        siteId,
        id: newId(now),
        commentId: decision.commentId,
        commentVersion: decision.commentVersion + 1,
        actorId: actor.id,
        actorKind: 'account' as const,
        previousStatus: decision.newStatus,
        newStatus: decision.previousStatus,
        termsVersion: decision.termsVersion,
        automatedDetection: decision.automatedDetection,
        automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED' as const,
        contentLanguage: decision.contentLanguage,
        reverses: decision.id,
        decidedAt: now,
        effectiveAt: now,
      })),
    );
    await cancelEvents(tx, { siteId, decisionIds: undone.map(({ decision }) => decision.id), now });
    await insertAudit(
      tx,
      ...undone.map(({ decision }) => ({
        siteId,
        actor: { kind: 'account' as const, id: actor.id },
        action: 'comment.undo',
        subject: { kind: 'comment', id: decision.commentId },
        details: { decisionId: decision.id, from: decision.newStatus, to: decision.previousStatus, bulkId },
        at: now,
      })),
    );
    await announce(deps, tx, { kind: 'queue', siteId });
    return { undone: undone.length, isMore: undone.length === BULK_BATCH };
  });
}
