import { type Language, OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import { DECISION_STATUS, type DecisionAction } from '../protocol/desk.ts';
import type { DetectedLanguage } from '../protocol/findings.ts';
import type { FieldCode } from '../protocol/messages/errors.ts';
import type { CommentStatus } from '../protocol/states.ts';
import type { SiteClause } from '../protocol/terms.ts';

export interface ProposedDecision {
  readonly action: DecisionAction;
  readonly clause?: string | undefined;
  readonly note?: string | undefined;
}

/** Which fault a decision has, if any: the field and a stable code. */
export type DecisionFault = { readonly field: 'action' | 'clause' | 'note'; readonly code: FieldCode };

/**
 * A comment may go from any status to any other that a moderator can give, except that what a reader withdrew stays
 * withdrawn. A rejection cites a clause of the terms that the reader agreed to, or a ground outside them with a note.
 */
export function findDecisionFault(
  decision: ProposedDecision,
  status: CommentStatus,
  clauses: readonly SiteClause[],
): DecisionFault | undefined {
  if (status === 'withdrawn') return { field: 'action', code: 'withdrawn' };
  if (DECISION_STATUS[decision.action] === status) return { field: 'action', code: 'unchanged' };
  if (decision.action !== 'reject') {
    return decision.clause === undefined ? undefined : { field: 'clause', code: 'not-for-action' };
  }
  if (decision.clause === undefined) return { field: 'clause', code: 'required' };
  if (clauses.some((clause) => clause.id === decision.clause)) return undefined;
  if (!isOutsideGround(decision.clause)) return { field: 'clause', code: 'unknown' };
  return (decision.note ?? '').trim() === '' ? { field: 'note', code: 'required' } : undefined;
}

/** The ground in the words of the DSA Transparency Database, for a rejection. */
export function toDecisionGround(clause: string | undefined) {
  if (clause === undefined) return null;
  return clause === 'illegal' ? 'DECISION_GROUND_ILLEGAL_CONTENT' : 'DECISION_GROUND_INCOMPATIBLE_CONTENT';
}

/** The language of what was decided on, in the words of the same database; Arabic in Latin letters is Arabic. */
export function toContentLanguage(language: DetectedLanguage | undefined): Language | 'other' {
  if (language === 'en') return 'en';
  return language === 'ar' || language === 'ar-latn' ? 'ar' : 'other';
}

function isOutsideGround(clause: string): boolean {
  return (OUTSIDE_GROUNDS as readonly string[]).includes(clause);
}
