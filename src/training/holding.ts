import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import type { Threshold } from '../screening/thresholds.ts';

/** Scores of one comment, per clause. */
export type ClauseScores = Readonly<Record<FindingClause, number>>;

/** Clean comments of one source. Every source counts alike, however many comments it has. */
export type CleanComments = readonly ClauseScores[];

/** Per clause, its scores of comments that break it, one list a source. Every source counts alike here too. */
export type BreakingScores = Readonly<Record<FindingClause, readonly (readonly number[])[]>>;

/** Clean texts of which no clause may hold more than a share, 0 to 1. */
export interface Bound {
  readonly comments: CleanComments;
  readonly share: number;
  /** All where absent. */
  readonly clauses?: ReadonlySet<FindingClause>;
}

const HIGHEST_THRESHOLD = 0.999;
/** From here a comment is put with the spam, where a moderator only glances. */
const SURELY_SPAM = 0.95;
/** Advertisement is held from here at the latest: links among clean talk pages would raise its threshold to certainty. */
const HIGHEST_FOR_SPAM = 0.95;
/** And never below this: suspicion of one word or two is halved, so that no word is an advertisement by itself. */
const LOWEST_FOR_SPAM = 0.55;

/** A threshold is lowered past at most so many more clean comments in one step: what is behind the first may be worth it. */
const MOST_AHEAD = 8;

/**
 * Thresholds at which at most `rate` of the clean comments are held, on the mean of their sources. They begin where none is held and
 * are lowered step by step, each time that of the clause which then finds most for each clean comment more; a comment that another
 * clause holds already costs nothing. So one odd comment shuts no clause, and no clause buys its last with the alarms of all.
 *
 * @param breaking what each clause should find
 * @param bounds what each clause may hold but a share of, whatever the rest allows
 * @param lowest no clause holds what scores less, however rare such scores are
 * @param highest from here a clause holds, however many clean comments score as much; insults and spam are left to the rate
 */
export function chooseThresholds(
  sources: readonly CleanComments[],
  breaking: BreakingScores,
  bounds: readonly Bound[],
  rate: number,
  lowest: number,
  highest: number = HIGHEST_THRESHOLD,
): Record<FindingClause, Threshold> {
  const clean: Clean[] = sources.flatMap((source) =>
    source.map((scores) => ({ scores, weight: 1 / (source.length * sources.length), isHeld: false })),
  );
  const ladders = FINDING_CLAUSES.map((clause) => {
    const own = bounds.filter(({ clauses }) => clauses === undefined || clauses.has(clause));
    const shares = own.map(({ comments, share }) => scoreAtShare(comments, clause, share));
    const least = Math.max(clause === 'spam' ? LOWEST_FOR_SPAM : lowest, lowest, ...shares);
    return new Ladder(clause, clean, breaking[clause], least, startOf(clause, least, highest));
  });
  let left = rate;
  const take = ({ ladder, to, cost }: Step): void => {
    ladder.lower(to);
    left -= cost;
  };
  // What the highest thresholds cannot keep out is held whatever the others do.
  for (const ladder of ladders) ladder.lower(ladder.hold);
  for (;;) {
    for (const ladder of ladders) take(ladder.freeStep());
    const steps = ladders
      .flatMap((ladder) => ladder.steps())
      .filter(({ gain, cost }) => gain > 0 && cost <= left);
    if (steps.length === 0) break;
    take(steps.reduce((best, step) => (step.gain / step.cost > best.gain / best.cost ? step : best)));
  }
  const entries = ladders.map(({ clause, hold }) => {
    return [clause, clause === 'spam' ? { hold, spam: Math.max(hold, SURELY_SPAM) } : { hold }] as const;
  });
  return Object.fromEntries(entries) as Record<FindingClause, Threshold>;
}

/** Where a clause's threshold begins. What a bound forbids to hold stays free, though it scores more than the highest. */
function startOf(clause: FindingClause, least: number, highest: number): number {
  if (clause === 'spam') return HIGHEST_FOR_SPAM;
  return clause === 'insults' || least > highest ? HIGHEST_THRESHOLD : highest;
}

interface Clean {
  readonly scores: ClauseScores;
  readonly weight: number;
  /** By any clause. */
  isHeld: boolean;
}

/** One threshold lowered: what more it finds, and what clean comments more are held. */
interface Step {
  readonly ladder: Ladder;
  readonly to: number;
  readonly gain: number;
  readonly cost: number;
}

/** The threshold of one clause on its way down. */
class Ladder {
  readonly clause: FindingClause;
  hold: number;
  private readonly clean: readonly Clean[];
  private readonly breaking: readonly (readonly number[])[];
  private readonly least: number;

  constructor(
    clause: FindingClause,
    clean: readonly Clean[],
    breaking: readonly (readonly number[])[],
    least: number,
    highest: number,
  ) {
    this.clause = clause;
    this.clean = clean;
    this.breaking = breaking;
    this.least = least;
    this.hold = highest;
  }

  lower(to: number): void {
    this.hold = to;
    for (const comment of this.clean) if (comment.scores[this.clause] >= to) comment.isHeld = true;
  }

  /** Down to the first clean comment that nothing holds: it costs nothing. */
  freeStep(): Step {
    return this.stepTo(this.free()[0], 0);
  }

  /** Down past one such comment, two, and so on. */
  steps(): Step[] {
    const free = this.free();
    let cost = 0;
    return free.slice(0, MOST_AHEAD).map((comment, i) => {
      cost += comment.weight;
      return this.stepTo(free[i + 1], cost);
    });
  }

  /** Clean comments under the threshold that nothing holds, the likeliest first. */
  private free(): Clean[] {
    const { clause, hold, least } = this;
    return this.clean
      .filter(({ isHeld, scores }) => !isHeld && scores[clause] < hold && scores[clause] >= least)
      .sort((a, b) => b.scores[clause] - a.scores[clause]);
  }

  private stepTo(next: Clean | undefined, cost: number): Step {
    // Rounded upwards, so that the file stays readable and nothing more is held.
    const above = Math.ceil(Math.max(this.least, next?.scores[this.clause] ?? 0) * 1000 + 0.5) / 1000;
    const to = Math.min(this.hold, above);
    return { ladder: this, to, gain: this.foundAt(to) - this.foundAt(this.hold), cost };
  }

  private foundAt(hold: number): number {
    const shares = this.breaking.map(
      (scores) => scores.filter((score) => score >= hold).length / scores.length,
    );
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  }
}

/** The score that only this share of some clean comments exceeds. */
function scoreAtShare(comments: CleanComments, clause: FindingClause, share: number): number {
  const scores = comments.map((one) => one[clause]).sort((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? 0;
}
