import { insertAppeal } from '../../db/appeals.ts';
import { insertAudit, insertEvent } from '../../db/audit.ts';
import { updateCommentStatus } from '../../db/decisions.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import { listDecisions } from '../../db/queue.ts';
import { toReaderStatus } from '../../moderation/status.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import type { OwnCommentInput } from './own-comment.ts';
import { getOwnVersions } from './own-versions.ts';
import { insertReaderDecision } from './reader-decision.ts';

/**
 * Takes the writer's one appeal against a comment not being published: it goes back to the queue, for another moderator
 * than the first. Where readers had seen an edit of it, that version is what the appeal is about.
 *
 * @throws {ServiceError} `conflict` where nothing was refused, or an appeal was made before.
 */
export async function appealDecision(deps: Deps, own: OwnCommentInput, text: string): Promise<void> {
  const { siteId } = own;
  await deps.transaction(async (tx) => {
    const { telling: comment } = await getOwnVersions(deps, tx, own);
    const commentId = comment.id;
    const now = deps.now();
    const decided = await listDecisions(tx, siteId, commentId);
    const refusal = decided.filter(({ decision }) => decision.effectiveAt <= now).at(-1)?.decision;
    const status = toReaderStatus(effectiveStatus(comment, now), refusal?.actorKind === 'account');
    // A decision that can still be undone is not there yet for the reader.
    if (refusal === undefined || status !== 'not-published' || decided.at(-1)?.decision.id !== refusal.id) {
      throw new ServiceError('conflict');
    }
    const isFirst = await insertAppeal(tx, {
      siteId,
      commentId,
      decisionId: refusal.id,
      firstDeciderId: refusal.actorId,
      text,
      createdAt: now,
    });
    const move = { siteId, id: commentId, version: comment.version, status: 'pending' as const };
    if (!isFirst || !(await updateCommentStatus(tx, move))) throw new ServiceError('conflict');
    await insertReaderDecision(tx, comment, 'pending', now);
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'reader' },
      action: 'comment.appeal',
      subject: { kind: 'comment', id: commentId },
      details: { decisionId: refusal.id },
      at: now,
    });
    await insertEvent(tx, {
      siteId,
      type: 'comment.appealed',
      payload: { commentId, decisionId: refusal.id },
      createdAt: now,
    });
    await announce(deps, tx, { kind: 'queue', siteId });
  });
}
