import { FINDING_CLAUSES } from '../protocol/clauses.ts';
import type { Screening } from '../protocol/findings.ts';
import { areaUnderCurve, macroF1, recallAtFalseAlarms } from './metrics.ts';

/** One text with what is known of it; what is undefined is not measured. */
export interface Trial {
  readonly text: string;
  readonly toxic?: 0 | 1;
  readonly hateful?: 0 | 1;
  readonly spam?: 0 | 1;
}

export interface Suite {
  readonly name: string;
  readonly trials: readonly Trial[];
}

/** What the engine says of a text, reduced to what is measured. */
export interface Verdict {
  /** The largest of the attribute TOXICITY and the scores of the clauses. */
  readonly toxic: number;
  readonly hateful: number;
  readonly spam: number;
  readonly held: boolean;
}

export function toVerdict(screening: Screening): Verdict {
  const { scores, attributes } = screening;
  const clauses = FINDING_CLAUSES.filter((clause) => clause !== 'spam').map((clause) => scores[clause]);
  return {
    toxic: Math.max(attributes.TOXICITY, ...clauses),
    hateful: attributes.IDENTITY_ATTACK,
    spam: scores.spam,
    held: screening.recommendation !== 'publish',
  };
}

/** Figures of one suite; NaN where it has no texts of both kinds. */
export interface Figures {
  readonly n: number;
  readonly toxicArea: number;
  /** Recall at 5 % false alarms. */
  readonly toxicRecall: number;
  readonly hatefulArea: number;
  /** Macro-F1 of hateful or not, decided at one half. */
  readonly hatefulF1: number;
  readonly spamArea: number;
  /** Share of the clean texts that are held, and of the toxic ones. */
  readonly heldClean: number;
  readonly heldToxic: number;
}

const FALSE_ALARMS = 0.05;

export function measure(trials: readonly Trial[], verdicts: readonly Verdict[]): Figures {
  const toxic = select(trials, verdicts, 'toxic');
  const hateful = select(trials, verdicts, 'hateful');
  const spam = select(trials, verdicts, 'spam');
  const heldOf = (kind: 0 | 1): number => {
    const of = trials.map((_, i) => i).filter((i) => trials[i]!.toxic === kind && trials[i]!.spam !== 1);
    return of.filter((i) => verdicts[i]!.held).length / of.length;
  };
  return {
    n: trials.length,
    toxicArea: areaUnderCurve(toxic.scores, toxic.truths),
    toxicRecall: recallAtFalseAlarms(toxic.scores, toxic.truths, FALSE_ALARMS),
    hatefulArea: areaUnderCurve(hateful.scores, hateful.truths),
    hatefulF1: hasBoth(hateful.truths)
      ? macroF1(
          hateful.scores.map((score) => (score >= 0.5 ? 1 : 0)),
          hateful.truths,
        )
      : Number.NaN,
    spamArea: areaUnderCurve(spam.scores, spam.truths),
    heldClean: heldOf(0),
    heldToxic: heldOf(1),
  };
}

function select(
  trials: readonly Trial[],
  verdicts: readonly Verdict[],
  kind: 'toxic' | 'hateful' | 'spam',
): { scores: number[]; truths: number[] } {
  const scores: number[] = [];
  const truths: number[] = [];
  for (const [i, trial] of trials.entries()) {
    const truth = trial[kind];
    if (truth === undefined) continue;
    scores.push(verdicts[i]![kind]);
    truths.push(truth);
  }
  return { scores, truths };
}

function hasBoth(truths: readonly number[]): boolean {
  return truths.includes(0) && truths.includes(1);
}
