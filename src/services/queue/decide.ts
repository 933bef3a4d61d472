import { insertAudit, insertEvent } from '../../db/audit.ts';
import { deleteClaimOn, findClaim } from '../../db/claims.ts';
import type { Database } from '../../db/database.ts';
import { insertDecision, updateCommentStatus } from '../../db/decisions.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import { newId } from '../../db/ids.ts';
import { findLatestScreening, findQueuedComment, listDecisions } from '../../db/queue.ts';
import { findSite } from '../../db/sites.ts';
import { findDecisionFault, toDecisionGround } from '../../moderation/decisions.ts';
import { DECISION_STATUS, type DecideBody, type DecisionTaken } from '../../protocol/desk.ts';
import { withDefaults } from '../../protocol/settings.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

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
    const fault = findDecisionFault(input, comment.status, terms.clauses);
    if (fault !== undefined) throw new ServiceError('invalid', { faults: [fault] });

    const now = deps.now();
    const effectiveAt = new Date(now.getTime() + (await readUndoSeconds(tx, siteId)) * 1000);
    const newStatus = DECISION_STATUS[input.action];
    const moved = await updateCommentStatus(tx, {
      siteId,
      id: commentId,
      version: input.version,
      status: newStatus,
      until: { settlesAt: effectiveAt, statusBefore: effectiveStatus(comment, now) },
      publishedAt: newStatus === 'approved' ? (comment.publishedAt ?? effectiveAt) : undefined,
    });
    if (!moved) throw await toConflict();

    const screening = await findLatestScreening(tx, siteId, commentId);
    const decisionId = newId(now);
    await insertDecision(tx, {
      siteId,
      id: decisionId,
      commentId,
      commentVersion: input.version,
      actorId,
      actorKind: 'account',
      previousStatus: comment.status,
      newStatus,
      decisionGround: toDecisionGround(input.clause),
      clause: input.clause ?? null,
      termsVersion: comment.termsVersion,
      note: input.note?.trim() || null,
      automatedDetection: screening !== undefined && screening.recommendation !== 'publish',
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      contentLanguage: toContentLanguage(screening?.language),
      decidedAt: now,
      effectiveAt,
    });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actorId },
      action: `comment.${input.action}`,
      subject: { kind: 'comment', id: commentId },
      details: { decisionId, from: comment.status, to: newStatus, clause: input.clause ?? null },
      at: now,
    });
    await insertEvent(tx, {
      siteId,
      type: 'comment.decided',
      payload: { commentId, decisionId, status: newStatus, clause: input.clause ?? null },
      decisionId,
      createdAt: now,
      effectiveAt,
    });
    await deleteClaimOn(tx, siteId, commentId);
    return { decisionId, version: input.version + 1, effectiveAt: effectiveAt.toISOString() };

    /** A colleague's live claim keeps others off; one's own must still be the one that was given. */
    async function assertClaim(): Promise<void> {
      const live = await findClaim(tx, siteId, commentId, deps.now());
      const isMine = live === undefined ? input.claim === undefined : live.accountId === actorId;
      if (isMine && (input.claim === undefined || input.claim === live?.token)) return;
      throw new ServiceError('conflict', { extra: { holder: { name: live?.holder ?? null } } });
    }

    async function toConflict(): Promise<ServiceError> {
      const winner = (await listDecisions(tx, siteId, commentId)).at(-1);
      return new ServiceError('conflict', {
        extra: {
          winner: {
            name: winner?.actorName ?? null,
            kind: winner?.decision.actorKind ?? null,
            status: winner?.decision.newStatus ?? null,
            clause: winner?.decision.clause ?? null,
          },
        },
      });
    }
  });
}

async function readUndoSeconds(tx: Database, siteId: string): Promise<number> {
  const site = await findSite(tx, siteId);
  if (site === undefined) throw new ServiceError('not-found');
  return withDefaults(site.settings).undoSeconds;
}

function toContentLanguage(language: string | undefined): 'en' | 'ar' | 'other' {
  if (language === 'en') return 'en';
  return language === 'ar' || language === 'ar-latn' ? 'ar' : 'other';
}
