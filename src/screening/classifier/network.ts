import { HEADS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE, ruleLogit } from './dense-inputs.ts';
import type { KnownRows } from './known-rows.ts';
import { LARGEST_LEVEL, type Model, RAISE } from './model.ts';

/** Rows that fit into 16-bit sums of the largest raised levels. */
const MOST_PENDING = Math.floor(0xffff / (RAISE + LARGEST_LEVEL));

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
  /** Positions of the inputs that are not 0. */
  private readonly active: Int32Array;
  /** The table with four raised levels to a word, so that one addition adds two columns. */
  private readonly words: Int32Array;
  /** Two 16-bit sums to a word. */
  private readonly lanes: Int32Array;
  private readonly sums: Int32Array;
  /** One bit per row that was added already: a feature counts once a comment, however often it comes. */
  private readonly seen: Int32Array;
  /** Both layers by input, so that they are read in a row: weights of the hidden units, then of the heads. */
  private readonly weights: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.inputs = new Float64Array(model.width + DENSE_INPUTS);
    this.hidden = new Float64Array(model.hidden);
    const wordsARow = Math.ceil(model.width / 4);
    this.active = new Int32Array(this.inputs.length);
    this.words = packWords(model, wordsARow);
    this.lanes = new Int32Array(2 * wordsARow);
    this.sums = new Int32Array(4 * wordsARow);
    this.seen = new Int32Array(Math.ceil(model.rows.length / model.width / 32));
    this.weights = byInput(model);
  }

  /** Fills {@link logits}. */
  run(known: KnownRows): void {
    this.addRows(known);
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
      logits[head]! += model.ruleWeight * ruleLogit(inputs[ruleScore + head]!);
    }
  }

  /** Most of the evidence is absent from any one comment: only what is there is multiplied. */
  private findActive(): number {
    const { inputs, active } = this;
    let count = 0;
    for (let i = 0; i < inputs.length; i++) if (inputs[i] !== 0) active[count++] = i;
    return count;
  }

  private addRows({ rows, length }: KnownRows): void {
    const { inputs, seen, words, lanes, sums } = this;
    const { width, steps } = this.model;
    const wordsARow = lanes.length >> 1;
    sums.fill(0);
    seen.fill(0);
    let known = 0;
    let pending = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      const bit = 1 << (row & 31);
      if (seen[row >> 5]! & bit) continue;
      seen[row >> 5]! |= bit;
      known++;
      for (let word = 0, at = row * wordsARow; word < wordsARow; word++, at++) {
        const four = words[at]!;
        lanes[2 * word]! += four & 0x00ff00ff;
        lanes[2 * word + 1]! += (four >>> 8) & 0x00ff00ff;
      }
      if (++pending === MOST_PENDING) {
        this.emptyLanes();
        pending = 0;
      }
    }
    this.emptyLanes();
    const scale = 1 / Math.sqrt(known + LENGTH_OFFSET);
    for (let column = 0; column < width; column++) {
      inputs[column] = (sums[column]! - RAISE * known) * steps[column]! * scale;
    }
  }

  private emptyLanes(): void {
    const { lanes, sums } = this;
    for (let word = 0; 2 * word < lanes.length; word++) {
      const even = lanes[2 * word]!;
      const odd = lanes[2 * word + 1]!;
      sums[4 * word]! += even & 0xffff;
      sums[4 * word + 1]! += odd & 0xffff;
      sums[4 * word + 2]! += even >>> 16;
      sums[4 * word + 3]! += odd >>> 16;
    }
    lanes.fill(0);
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

/** The table itself, seen as words, where rows are whole words and a word's lowest byte comes first. */
function packWords({ rows, width }: Model, wordsARow: number): Int32Array {
  const isLowFirst = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;
  if (isLowFirst && width % 4 === 0) return new Int32Array(rows.buffer, 0, rows.length / 4);
  const words = new Int32Array((rows.length / width) * wordsARow);
  for (let row = 0, at = 0; at < rows.length; row++) {
    for (let column = 0; column < width; column++, at++) {
      words[row * wordsARow + (column >> 2)]! |= rows[at]! << (8 * (column & 3));
    }
  }
  return words;
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
