import { insertAudit, insertEvent } from '../../db/audit.ts';
import { deleteClaimOn, findClaim } from '../../db/claims.ts';
import { insertDecision, updateCommentStatus } from '../../db/decisions.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import { findLatestScreening, findQueuedComment, listDecisions } from '../../db/queue.ts';
import { findDecisionFault } from '../../moderation/decisions.ts';
import { DECISION_STATUS, type DecideBody, type DecisionTaken } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import { findSettings } from '../sites/get-site.ts';
import { answerOpenAppeal } from './answer-appeal.ts';
import { prepareNote, toNoteInput } from './compose-note.ts';
import { toDecisionRows } from './decision-rows.ts';

export interface DecideInput extends DecideBody {
  readonly siteId: string;
  readonly commentId: string;
}

/**
 * Takes a moderator's decision on the version of the comment that was seen.
 *
 * @throws {ServiceError} `conflict` with the winner's decision when someone else decided first; `invalid` when a rejection
 * cites nothing that can be cited.
 */
export async function decideComment(deps: Deps, actor: Actor, input: DecideInput): Promise<DecisionTaken> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { id: actorId } = actor;
  const { siteId, commentId } = input;
  return deps.transaction(async (tx) => {
    const found = await findQueuedComment(tx, siteId, commentId);
    if (found === undefined) throw new ServiceError('not-found');
    const { comment, terms } = found;
    if (comment.version !== input.version) throw await toConflict();
    await assertClaim();
    if (comment.escalatedBy === actorId) {
      throw new ServiceError('invalid', { faults: [{ field: 'action', code: 'second-opinion' }] });
    }
    const toNote = await prepareNote(tx, toNoteInput(input));
    const note = toNote({ title: comment.title, language: comment.language, clauses: terms.clauses });
    const fault = findDecisionFault({ ...input, note }, comment.status, terms.clauses);
    if (fault !== undefined) throw new ServiceError('invalid', { faults: [fault] });

    const now = deps.now();
    const { undoSeconds } = await findSettings(tx, siteId);
    const effectiveAt = new Date(now.getTime() + undoSeconds * 1000);
    const newStatus = DECISION_STATUS[input.action];
    const moved = await updateCommentStatus(tx, {
      siteId,
      id: commentId,
      version: input.version,
      status: newStatus,
      until: { settlesAt: effectiveAt, statusBefore: effectiveStatus(comment, now) },
      publishedAt: toPublishedAt(),
      decidedBy: actorId,
      cited: input.clause ?? null,
    });
    if (!moved) throw await toConflict();

    await answerOpenAppeal(tx, { siteId, commentId, actorId, newStatus, now });
    const screening = await findLatestScreening(tx, siteId, commentId);
    const rows = toDecisionRows({
      ...input,
      comment,
      screening,
      actorId,
      now,
      effectiveAt,
      note,
      clause: input.clause,
    });
    await insertDecision(tx, rows.decision);
    await insertAudit(tx, rows.audit);
    await insertEvent(tx, rows.event);
    await deleteClaimOn(tx, siteId, commentId);
    await announce(deps, tx, { kind: 'queue', siteId });
    return {
      decisionId: rows.decision.id,
      version: input.version + 1,
      effectiveAt: effectiveAt.toISOString(),
    };

    /** When it first appears: not at all where an approval is overtaken before it took effect. */
    function toPublishedAt(): Date | null | undefined {
      if (newStatus === 'approved') return comment.publishedAt ?? effectiveAt;
      return comment.publishedAt !== null && comment.publishedAt > now ? null : undefined;
    }

    /** A colleague's live claim keeps others off; one's own must still be the one that was given. */
    async function assertClaim(): Promise<void> {
      const live = await findClaim(tx, siteId, commentId, deps.now());
      const isMine = live === undefined ? input.claim === undefined : live.accountId === actorId;
      if (isMine && (input.claim === undefined || input.claim === live?.token)) return;
      throw new ServiceError('conflict', { extra: { holder: { name: live?.holder ?? null } } });
    }

    async function toConflict(): Promise<ServiceError> {
      const winner = (await listDecisions(tx, siteId, commentId)).at(-1);
      // Its writer changed it before anyone decided.
      if (winner === undefined) return new ServiceError('conflict');
      return new ServiceError('conflict', {
        extra: {
          winner: {
            name: winner.actorName,
            kind: winner.decision.actorKind,
            status: winner.decision.newStatus,
            clause: winner.decision.clause,
          },
        },
      });
    }
  });
}
