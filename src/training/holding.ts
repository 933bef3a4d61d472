import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import type { Threshold } from '../screening/thresholds.ts';

/** Scores of one clean comment, per clause. */
export type ClauseScores = Readonly<Record<FindingClause, number>>;

/** Clean comments of one source. Every source counts alike, however many comments it has. */
export type CleanComments = readonly ClauseScores[];

/** Clean texts of which no clause may hold more than a share, 0 to 1. */
export interface Bound {
  readonly comments: CleanComments;
  readonly share: number;
}

/** No clause holds a comment that hardly breaks it, however rare such scores are. */
const LOWEST_THRESHOLD = 0.3;
/** From here a comment is put with the spam, where a moderator only glances. */
const SURELY_SPAM = 0.95;
/** Advertisement is held from here at the latest: links among clean talk pages would raise its threshold to certainty. */
const HIGHEST_FOR_SPAM = 0.95;
const STEPS = 30;

/**
 * Thresholds at which at most `rate` of the clean comments are held, on the mean of their sources. Every clause is given the
 * same share of the false alarms, and the share is halved in until their union fits.
 *
 * @param bounds what each clause may hold but a share of, whatever the rest allows
 */
export function chooseThresholds(
  sources: readonly CleanComments[],
  bounds: readonly Bound[],
  rate: number,
): Record<FindingClause, Threshold> {
  const least = FINDING_CLAUSES.map((clause) =>
    Math.max(
      LOWEST_THRESHOLD,
      ...bounds.map(({ comments, share }) => scoreAtShare([comments], clause, share)),
    ),
  );
  let low = 0;
  let high = rate;
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    if (heldShare(sources, thresholdsAt(sources, least, share)) <= rate) low = share;
    else high = share;
  }
  return thresholdsAt(sources, least, low);
}

function thresholdsAt(
  sources: readonly CleanComments[],
  least: readonly number[],
  share: number,
): Record<FindingClause, Threshold> {
  const entries = FINDING_CLAUSES.map((clause, i) => {
    const cut = Math.max(least[i]!, scoreAtShare(sources, clause, share));
    // Rounded upwards, so that the file stays readable and nothing more is held.
    const highest = clause === 'spam' ? HIGHEST_FOR_SPAM : 0.999;
    const hold = Math.min(highest, Math.ceil(cut * 1000 + 0.5) / 1000);
    return [clause, clause === 'spam' ? { hold, spam: Math.max(hold, SURELY_SPAM) } : { hold }] as const;
  });
  return Object.fromEntries(entries) as Record<FindingClause, Threshold>;
}

/** The score that only this share of the clean comments exceeds, each source weighing alike. */
function scoreAtShare(sources: readonly CleanComments[], clause: FindingClause, share: number): number {
  const weighed = sources
    .flatMap((source) => source.map((scores) => ({ score: scores[clause], weight: 1 / source.length })))
    .sort((a, b) => b.score - a.score);
  let left = share * sources.length;
  for (const { score, weight } of weighed) {
    left -= weight;
    if (left < 0) return score;
  }
  return 0;
}

/** Share of the comments that any threshold holds, on the mean of the sources. */
function heldShare(
  sources: readonly CleanComments[],
  thresholds: Readonly<Record<FindingClause, Threshold>>,
): number {
  const shares = sources.map(
    (source) =>
      source.filter((scores) => FINDING_CLAUSES.some((clause) => scores[clause] >= thresholds[clause].hold))
        .length / source.length,
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
