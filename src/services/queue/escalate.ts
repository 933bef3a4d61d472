import { insertAudit } from '../../db/audit.ts';
import { deleteClaimOn, findClaim } from '../../db/claims.ts';
import { updateEscalation } from '../../db/escalations.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';

export interface EscalateInput {
  readonly siteId: string;
  readonly commentId: string;
}

/** Asks for a second opinion: a waiting comment is marked, and whoever asked leaves the decision to a colleague. */
export async function escalateComment(deps: Deps, actor: Actor, input: EscalateInput): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { siteId, commentId } = input;
  await deps.transaction(async (tx) => {
    const now = deps.now();
    const live = await findClaim(tx, siteId, commentId, now);
    if (live !== undefined && live.accountId !== actor.id) {
      throw new ServiceError('conflict', { extra: { holder: { name: live.holder } } });
    }
    const isMarked = await updateEscalation(tx, { siteId, commentId, by: actor.id, at: now });
    if (!isMarked) throw new ServiceError('conflict');
    if (live !== undefined) await deleteClaimOn(tx, siteId, commentId);
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'comment.escalate',
      subject: { kind: 'comment', id: commentId },
      at: now,
    });
    await announce(deps, tx, { kind: 'queue', siteId });
  });
}

/** Takes the request back. */
export async function takeEscalationBack(deps: Deps, actor: Actor, input: EscalateInput): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { siteId, commentId } = input;
  await deps.transaction(async (tx) => {
    if (!(await updateEscalation(tx, { siteId, commentId }))) throw new ServiceError('not-found');
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'comment.escalation-withdrawn',
      subject: { kind: 'comment', id: commentId },
      at: deps.now(),
    });
    await announce(deps, tx, { kind: 'queue', siteId });
  });
}
