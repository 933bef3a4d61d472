import { type FindingClause, TERM_CLAUSES } from '../protocol/clauses.ts';
import type { Threshold } from '../screening/thresholds.ts';
import { thresholdAtRate } from './metrics.ts';

/** Scores of one clean comment, per clause. */
export type ClauseScores = Readonly<Record<FindingClause, number>>;

/** No clause holds a comment that is less likely than this to break it, however rare such scores are. */
const LOWEST_THRESHOLD = 0.3;
/** From here a comment is put with the spam, where a moderator only glances. */
const SURELY_SPAM = 0.9;
const STEPS = 40;

/**
 * Thresholds at which at most `rate` of the clean comments are held by any clause of the terms: every clause is given the
 * same share of false alarms, and the share is halved in until the sum fits.
 */
export function chooseThresholds(
  clean: readonly ClauseScores[],
  rate: number,
): Record<FindingClause, Threshold> {
  let low = 0;
  let high = rate;
  let best = thresholdsAt(clean, 0);
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    const thresholds = thresholdsAt(clean, share);
    if (heldShare(clean, thresholds) <= rate) {
      best = thresholds;
      low = share;
    } else high = share;
  }
  return best;
}

function thresholdsAt(clean: readonly ClauseScores[], share: number): Record<FindingClause, Threshold> {
  const entries = [...TERM_CLAUSES, 'spam' as const].map((clause) => {
    const cut = thresholdAtRate(
      clean.map((scores) => scores[clause]),
      share,
    );
    // Just above the highest score that must pass, at three digits so that the file stays readable.
    const hold = Math.min(0.999, Math.max(LOWEST_THRESHOLD, Math.ceil(cut * 1000 + 0.5) / 1000));
    return [clause, clause === 'spam' ? { hold, spam: Math.max(hold, SURELY_SPAM) } : { hold }] as const;
  });
  return Object.fromEntries(entries) as Record<FindingClause, Threshold>;
}

/** Share of the comments that any threshold holds. */
export function heldShare(
  comments: readonly ClauseScores[],
  thresholds: Readonly<Record<FindingClause, Threshold>>,
): number {
  if (comments.length === 0) return 0;
  const held = comments.filter((scores) =>
    (Object.keys(thresholds) as FindingClause[]).some((clause) => scores[clause] >= thresholds[clause].hold),
  );
  return held.length / comments.length;
}
