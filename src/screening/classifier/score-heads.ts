import { DEVOTION, HEADS } from './classifier.ts';
import { doubtSuspicion } from './doubt-suspicion.ts';
import type { Calibration } from './model.ts';
import { nameClauseByRules } from './name-clause-by-rules.ts';
import { raiseLeadingClause } from './raise-leading-clause.ts';

/**
 * From a comment's logits to what is shown: calibrated, then doubted, given their clause, and raised. Thresholds are chosen on
 * the same scores.
 *
 * @param logits what the network says, from `first` on
 * @param inputs what `fillDenseInputs` wrote, from `at` on
 * @param scores probabilities in the order of the heads, written
 */
export function scoreHeads(
  logits: ArrayLike<number>,
  first: number,
  calibration: readonly Calibration[],
  inputs: ArrayLike<number>,
  at: number,
  scores: Float64Array,
): void {
  for (let head = 0; head < HEADS.length; head++) {
    const [slope, offset] = calibration[head]!;
    scores[head] = 1 / (1 + Math.exp(-(slope * logits[first + head]! + offset)));
  }
  doubtSuspicion(inputs, at, logits[first + DEVOTION]!, scores);
  nameClauseByRules(inputs, at, scores);
  raiseLeadingClause(scores);
}
