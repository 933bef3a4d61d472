import { HEADS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE, ruleLogit } from './dense-inputs.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { type Model, rowOf } from './model.ts';

/** Softens the length normalisation of very short texts. */
export const LENGTH_OFFSET = 5;

/**
 * A shallow network, small enough to run in microseconds:
 *
 * (and each logit has the rules' own log-odds for its head added)
 *
 *     hashed features ── sum of their rows / √n ──┐
 *                                                 ├── inputs ──┬── hidden (ReLU) ──┐
 *     evidence, rules' scores, form ──────────────┘            └── directly ───────┴── one logit per head
 *
 * The hidden layer is what lets a target and a hostility that stand far apart count as more than their sum.
 */
export class Network {
  /** The sum of rows, then the dense inputs, which the caller fills from index `width` before {@link run}. */
  readonly inputs: Float64Array;
  readonly logits = new Float64Array(HEADS.length);
  private readonly model: Model;
  private readonly hidden: Float64Array;
  private readonly sums: Int32Array;
  /** The comment in which a row was last met: a feature counts once a comment, however often it comes. */
  private readonly seen: Uint16Array;
  private generation = 0;

  constructor(model: Model) {
    this.model = model;
    this.inputs = new Float64Array(model.width + DENSE_INPUTS);
    this.hidden = new Float64Array(model.hidden);
    this.sums = new Int32Array(model.width);
    this.seen = new Uint16Array(model.rows.length / model.width);
  }

  /** @returns how many of the features have a row */
  run(features: FeatureBuffer): number {
    const known = this.addRows(features);
    const { model, inputs, hidden, logits } = this;
    const size = inputs.length;
    for (let unit = 0, at = 0; unit < model.hidden; unit++) {
      let sum = model.hiddenBias[unit]!;
      for (let i = 0; i < size; i++) sum += model.hiddenWeights[at++]! * inputs[i]!;
      hidden[unit] = Math.max(sum, 0);
    }
    for (let head = 0, at = 0, direct = 0; head < logits.length; head++) {
      let sum = model.outputBias[head]!;
      for (let unit = 0; unit < model.hidden; unit++) sum += model.outputWeights[at++]! * hidden[unit]!;
      for (let i = 0; i < size; i++) sum += model.directWeights[direct++]! * inputs[i]!;
      logits[head] = sum + model.ruleWeight * ruleLogit(inputs[model.width + FIRST_RULE_SCORE + head]!);
    }
    return known;
  }

  private addRows(features: FeatureBuffer): number {
    const { model, inputs, sums, seen } = this;
    const generation = this.nextGeneration();
    const { width, rows, steps } = model;
    sums.fill(0);
    let known = 0;
    for (let i = 0; i < features.length; i++) {
      const row = rowOf(model, features.buckets[i]!);
      if (row < 0 || seen[row] === generation) continue;
      seen[row] = generation;
      known++;
      const at = row * width;
      for (let column = 0; column < width; column++) sums[column]! += rows[at + column]!;
    }
    const scale = 1 / Math.sqrt(known + LENGTH_OFFSET);
    for (let column = 0; column < width; column++) inputs[column] = sums[column]! * steps[column]! * scale;
    return known;
  }

  private nextGeneration(): number {
    if (this.generation === 0xffff) {
      this.seen.fill(0);
      this.generation = 0;
    }
    this.generation++;
    return this.generation;
  }

  /** How a head's logit grows with each column of the sum, at the text last run. */
  columnGradient(head: number): Float64Array {
    const { model, hidden } = this;
    const size = this.inputs.length;
    const gradient = new Float64Array(model.width);
    for (let column = 0; column < model.width; column++) {
      let sum = model.directWeights[head * size + column]!;
      for (let unit = 0; unit < model.hidden; unit++) {
        if (hidden[unit]! > 0) {
          sum +=
            model.outputWeights[head * model.hidden + unit]! * model.hiddenWeights[unit * size + column]!;
        }
      }
      gradient[column] = sum * model.steps[column]!;
    }
    return gradient;
  }
}
