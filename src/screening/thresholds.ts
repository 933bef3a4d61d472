import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import type { Recommendation } from '../protocol/findings.ts';

/** Scores from which a comment is held, and, for `spam`, from which it is spam. */
export interface Threshold {
  readonly hold: number;
  readonly spam?: number;
}

/** Per clause; the shipped score where one is absent. */
export type Thresholds = Readonly<
  Partial<Record<FindingClause, { readonly hold?: number | undefined; readonly spam?: number | undefined }>>
>;

/** For the rules alone; a classifier brings its own, per language. */
export const DEFAULT_THRESHOLDS: Readonly<Record<FindingClause, Threshold>> = {
  author: { hold: 0.5 },
  persons: { hold: 0.5 },
  sanctities: { hold: 0.5 },
  religions: { hold: 0.5 },
  divine: { hold: 0.5 },
  sectarian: { hold: 0.5 },
  racial: { hold: 0.5 },
  insults: { hold: 0.5 },
  spam: { hold: 0.5, spam: 0.9 },
};

/** What the scores recommend, and the clause that decides: the one that is farthest over its threshold. */
export function recommend(
  scores: Readonly<Record<FindingClause, number>>,
  thresholds: Thresholds,
  shipped: Readonly<Record<FindingClause, Threshold>>,
): { recommendation: Recommendation; clause?: FindingClause } {
  let clause: FindingClause | undefined;
  let farthest = 0;
  for (const candidate of FINDING_CLAUSES) {
    const hold = thresholds[candidate]?.hold ?? shipped[candidate].hold;
    const score = scores[candidate];
    // Halfway between threshold and certainty is as far for every clause, whatever its threshold.
    const over = (score - hold) / (1 - hold + 1e-9);
    if (score >= hold && (clause === undefined || over > farthest)) {
      clause = candidate;
      farthest = over;
    }
  }
  const spamAt = thresholds.spam?.spam ?? shipped.spam.spam ?? 1;
  if (clause === 'spam' && scores.spam >= spamAt) return { recommendation: 'spam', clause };
  return clause === undefined ? { recommendation: 'publish' } : { recommendation: 'hold', clause };
}
