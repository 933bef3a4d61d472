import type { AuditEntry, OutgoingEvent } from '../../db/audit.ts';
import type { NewDecision } from '../../db/decisions.ts';
import { newId } from '../../db/ids.ts';
import { toContentLanguage, toDecisionGround } from '../../moderation/decisions.ts';
import { DECISION_STATUS, type DecisionAction } from '../../protocol/desk.ts';
import type { DetectedLanguage, Recommendation } from '../../protocol/findings.ts';
import type { CommentStatus } from '../../protocol/states.ts';

export interface Decided {
  readonly siteId: string;
  readonly comment: {
    readonly id: string;
    readonly version: number;
    readonly status: CommentStatus;
    readonly termsVersion: number;
    readonly escalatedAt: Date | null;
    readonly escalatedBy: string | null;
  };
  readonly screening:
    | { readonly recommendation: Recommendation; readonly language: DetectedLanguage }
    | undefined;
  readonly actorId: string;
  readonly action: DecisionAction;
  readonly clause: string | undefined;
  readonly note: string | undefined;
  readonly bulkId?: string;
  readonly now: Date;
  readonly effectiveAt: Date;
}

/** What is written of one moderator's decision, beside the comment itself: the decision, the log's line, the event. */
export function toDecisionRows(decided: Decided): {
  decision: NewDecision;
  audit: AuditEntry;
  event: OutgoingEvent;
} {
  const { siteId, comment, screening, actorId, action, bulkId, now, effectiveAt } = decided;
  const decisionId = newId(now);
  const newStatus = DECISION_STATUS[action];
  const clause = decided.clause ?? null;
  return {
    decision: {
      siteId,
      id: decisionId,
      commentId: comment.id,
      commentVersion: comment.version,
      actorId,
      actorKind: 'account',
      previousStatus: comment.status,
      newStatus,
      decisionGround: toDecisionGround(decided.clause),
      clause,
      termsVersion: comment.termsVersion,
      note: decided.note?.trim() || null,
      automatedDetection: screening !== undefined && screening.recommendation !== 'publish',
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      contentLanguage: toContentLanguage(screening?.language),
      bulkId: bulkId ?? null,
      escalatedAt: comment.escalatedAt,
      escalatedBy: comment.escalatedBy,
      decidedAt: now,
      effectiveAt,
    },
    audit: {
      siteId,
      actor: { kind: 'account', id: actorId },
      action: `comment.${action}`,
      subject: { kind: 'comment', id: comment.id },
      details: { decisionId, from: comment.status, to: newStatus, clause, ...(bulkId && { bulkId }) },
      at: now,
    },
    event: {
      siteId,
      type: 'comment.decided',
      payload: { commentId: comment.id, decisionId, status: newStatus, clause },
      decisionId,
      createdAt: now,
      effectiveAt,
    },
  };
}
