import { HEADS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE, ruleLogit } from './dense-inputs.ts';
import type { Model } from './model.ts';

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
  /** The sum of rows, then from index `width` the dense inputs: the caller fills them before {@link run}. */
  readonly inputs: Float64Array;
  readonly logits = new Float64Array(HEADS.length);
  private readonly model: Model;
  private readonly hidden: Float64Array;
  /** Positions of the inputs that are not 0. */
  private readonly active: Int32Array;
  /** Both layers by input, so that they are read in a row: weights of the hidden units, then of the heads. */
  private readonly weights: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.inputs = new Float64Array(model.width + DENSE_INPUTS);
    this.hidden = new Float64Array(model.hidden);
    this.active = new Int32Array(this.inputs.length);
    this.weights = byInput(model);
  }

  /** Fills {@link logits} from {@link inputs}. */
  run(): void {
    const { model, inputs, hidden, logits, active, weights } = this;
    const { outputWeights } = model;
    const units = model.hidden;
    const heads = logits.length;
    const count = this.findActive();
    hidden.set(model.hiddenBias);
    for (let i = 0; i < count; i++) {
      const input = inputs[active[i]!]!;
      const at = active[i]! * (units + heads);
      for (let unit = 0; unit < units; unit++) hidden[unit]! += weights[at + unit]! * input;
    }
    for (let unit = 0; unit < units; unit++) if (hidden[unit]! < 0) hidden[unit] = 0;
    for (let head = 0, at = 0; head < heads; head++) {
      let sum = model.outputBias[head]!;
      for (let unit = 0; unit < units; unit++) sum += outputWeights[at++]! * hidden[unit]!;
      logits[head] = sum;
    }
    for (let i = 0; i < count; i++) {
      const input = inputs[active[i]!]!;
      const at = active[i]! * (units + heads) + units;
      for (let head = 0; head < heads; head++) logits[head]! += weights[at + head]! * input;
    }
    const ruleScore = model.width + FIRST_RULE_SCORE;
    for (let head = 0; head < heads; head++) {
      logits[head]! += model.ruleWeights[head]! * ruleLogit(inputs[ruleScore + head]!);
    }
  }

  /** Most of the evidence is absent from any one comment: only what is there is multiplied. */
  private findActive(): number {
    const { inputs, active } = this;
    let count = 0;
    for (let i = 0; i < inputs.length; i++) if (inputs[i] !== 0) active[count++] = i;
    return count;
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

function byInput({ width, hidden, hiddenWeights, directWeights }: Model): Float64Array {
  const size = width + DENSE_INPUTS;
  const all = hidden + HEADS.length;
  const weights = new Float64Array(size * all);
  for (let input = 0; input < size; input++) {
    for (let unit = 0; unit < hidden; unit++)
      weights[input * all + unit] = hiddenWeights[unit * size + input]!;
    for (let head = 0; head < HEADS.length; head++)
      weights[input * all + hidden + head] = directWeights[head * size + input]!;
  }
  return weights;
}
