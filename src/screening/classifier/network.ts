import { DEVOTION, HEADS, OUTPUTS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE, heardLogit } from './dense-inputs.ts';
import type { Model } from './model.ts';

/** Inputs that are multiplied in one go: so many products are added before a sum is written down. */
const AT_ONCE = 4;

/**
 * A shallow network, small enough to run in microseconds:
 *
 *     hashed features ── sum of their rows / √n ──┐
 *                                                 ├── inputs ──┬── hidden (ReLU) ──┐
 *     evidence, rules' scores, form ──────────────┘            └── directly ───────┴── one logit per head, and devotion
 *
 * To each head's logit the rules' own log-odds for it are added, as far as they are heard. The hidden layer is what lets a
 * target and a hostility that stand far apart count as more than their sum.
 */
export class Network {
  /** The sum of rows, then from index `width` the dense inputs: the caller fills them before {@link run}. */
  readonly inputs: Float64Array;
  readonly logits = new Float64Array(OUTPUTS);
  private readonly model: Model;
  /** What reaches the hidden units, then what reaches the heads. */
  private readonly sums: Float64Array;
  /** The inputs that are not 0, and where their weights begin. */
  private readonly active: Float64Array;
  private readonly activeAt: Int32Array;
  /** Both layers by input, so that they are read in a row: weights of the hidden units, then of the heads. */
  private readonly weights: Float64Array;
  /** Weights of the heads by hidden unit. */
  private readonly unitWeights: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.inputs = new Float64Array(model.width + DENSE_INPUTS);
    this.sums = new Float64Array(model.hidden + OUTPUTS);
    this.active = new Float64Array(this.inputs.length + AT_ONCE);
    this.activeAt = new Int32Array(this.active.length);
    this.weights = byInput(model);
    this.unitWeights = byUnit(model);
  }

  /** Fills {@link logits} from {@link inputs}. */
  run(): void {
    const { model, inputs, sums, logits } = this;
    const { hidden, ruleWeights } = model;
    sums.set(model.hiddenBias);
    sums.set(model.outputBias, hidden);
    this.addProducts(inputs, inputs.length, this.weights, 0);
    for (let unit = 0; unit < hidden; unit++) if (sums[unit]! < 0) sums[unit] = 0;
    this.addProducts(sums, hidden, this.unitWeights, hidden);
    const ruleScore = model.width + FIRST_RULE_SCORE;
    const devotion = sums[hidden + DEVOTION]!;
    for (let head = 0; head < HEADS.length; head++) {
      logits[head] =
        sums[hidden + head]! + ruleWeights[head]! * heardLogit(head, inputs[ruleScore + head]!, devotion);
    }
    logits[DEVOTION] = devotion;
  }

  /**
   * Adds the first `count` of some values, each times its row of weights, to the sums from `first` on. Most of the evidence is
   * absent from any one comment, and half of the units are silent: only what is there is multiplied.
   */
  private addProducts(values: Float64Array, count: number, weights: Float64Array, first: number): void {
    const { sums, active, activeAt } = this;
    const size = sums.length - first;
    let found = 0;
    for (let i = 0; i < count; i++) {
      if (values[i] === 0) continue;
      active[found] = values[i]!;
      activeAt[found++] = i * size - first;
    }
    // Zeros fill up the last four.
    active.fill(0, found, found + AT_ONCE);
    activeAt.fill(-first, found, found + AT_ONCE);
    for (let i = 0; i < found; i += AT_ONCE) {
      const [a, b, c, d] = [active[i]!, active[i + 1]!, active[i + 2]!, active[i + 3]!];
      const [atA, atB, atC, atD] = [activeAt[i]!, activeAt[i + 1]!, activeAt[i + 2]!, activeAt[i + 3]!];
      for (let k = first; k < sums.length; k++) {
        sums[k]! +=
          a * weights[atA + k]! + b * weights[atB + k]! + (c * weights[atC + k]! + d * weights[atD + k]!);
      }
    }
  }

  /** How a head's logit grows with each column of the sum, at the text last run. */
  columnGradient(head: number): Float64Array {
    const { model, sums } = this;
    const size = this.inputs.length;
    const gradient = new Float64Array(model.width);
    for (let column = 0; column < model.width; column++) {
      let sum = model.directWeights[head * size + column]!;
      for (let unit = 0; unit < model.hidden; unit++) {
        if (sums[unit]! > 0) {
          sum +=
            model.outputWeights[head * model.hidden + unit]! * model.hiddenWeights[unit * size + column]!;
        }
      }
      gradient[column] = sum * model.steps[column]!;
    }
    return gradient;
  }
}

function byInput({ width, hidden, hiddenWeights, directWeights }: Model): Float64Array {
  const size = width + DENSE_INPUTS;
  const all = hidden + OUTPUTS;
  const weights = new Float64Array(size * all);
  for (let input = 0; input < size; input++) {
    for (let unit = 0; unit < hidden; unit++)
      weights[input * all + unit] = hiddenWeights[unit * size + input]!;
    for (let head = 0; head < OUTPUTS; head++)
      weights[input * all + hidden + head] = directWeights[head * size + input]!;
  }
  return weights;
}

function byUnit({ hidden, outputWeights }: Model): Float64Array {
  const weights = new Float64Array(hidden * OUTPUTS);
  for (let unit = 0; unit < hidden; unit++) {
    for (let head = 0; head < OUTPUTS; head++)
      weights[unit * OUTPUTS + head] = outputWeights[head * hidden + unit]!;
  }
  return weights;
}
