/** Measures of a ranking and of a decision; every one takes scores and 0/1 truths of the same length. */

/** Area under the ROC curve: the chance that a positive outranks a negative, ties counting half. NaN without both kinds. */
export function areaUnderCurve(scores: ArrayLike<number>, truths: ArrayLike<number>): number {
  const order = rankDescending(scores);
  let positives = 0;
  for (let i = 0; i < truths.length; i++) positives += truths[i]!;
  const negatives = truths.length - positives;
  if (positives === 0 || negatives === 0) return Number.NaN;
  let area = 0;
  let seenPositives = 0;
  for (let i = 0; i < order.length; ) {
    const score = scores[order[i]!]!;
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (; i < order.length && scores[order[i]!] === score; i++) {
      if (truths[order[i]!]) tiedPositives++;
      else tiedNegatives++;
    }
    area += tiedNegatives * (seenPositives + tiedPositives / 2);
    seenPositives += tiedPositives;
  }
  return area / (positives * negatives);
}

/** Share of positives above the lowest threshold that at most `rate` of the negatives reach. */
export function recallAtFalseAlarms(
  scores: ArrayLike<number>,
  truths: ArrayLike<number>,
  rate: number,
): number {
  const negatives: number[] = [];
  for (let i = 0; i < scores.length; i++) if (!truths[i]) negatives.push(scores[i]!);
  const threshold = thresholdAtRate(negatives, rate);
  let found = 0;
  let positives = 0;
  for (let i = 0; i < scores.length; i++) {
    if (!truths[i]) continue;
    positives++;
    if (scores[i]! > threshold) found++;
  }
  return positives === 0 ? Number.NaN : found / positives;
}

/** The score that at most `rate` of these scores lie above. */
export function thresholdAtRate(scores: readonly number[], rate: number): number {
  if (scores.length === 0) return 0;
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(rate * sorted.length))]!;
}

/** Mean of the F1 of both kinds at a decision. */
export function macroF1(decisions: ArrayLike<number>, truths: ArrayLike<number>): number {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (let i = 0; i < truths.length; i++) {
    if (decisions[i]) {
      if (truths[i]) tp++;
      else fp++;
    } else if (truths[i]) fn++;
    else tn++;
  }
  return (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2;
}

function f1(tp: number, fp: number, fn: number): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

function rankDescending(scores: ArrayLike<number>): Int32Array {
  const order = new Int32Array(scores.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => scores[b]! - scores[a]!);
}
