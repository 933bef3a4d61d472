import { DEVOTION } from '../screening/classifier/classifier.ts';
import { FIRST_RULE_SCORE, heardLogit } from '../screening/classifier/dense-inputs.ts';
import { LENGTH_OFFSET } from '../screening/classifier/table-sum.ts';
import type { Dataset } from './dataset.ts';
import { createRandom, type Random, shuffle } from './random.ts';

/** Everything that decides a training run beside the texts. */
export interface Recipe {
  readonly seed: number;
  /** Columns of the table. */
  readonly width: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly tableRate: number;
  readonly rate: number;
  /** Chance of a feature to be left out of one step. */
  readonly featureDrop: number;
  /** Chance of all features of a row to be left out, so that the evidence learns to stand alone. */
  readonly textDrop: number;
  /** Chance of all dense inputs of a row to be left out, so that the features learn to. */
  readonly evidenceDrop: number;
  readonly decay: number;
  /**
   * Per head, how much of the rules' own log-odds is added to its logit, after training: added before, the network would
   * learn to take back what the rules say, source by source.
   */
  readonly ruleWeights: readonly number[];
}

/** Weights in full precision; shapes as in the packed model. */
export interface Weights {
  readonly width: number;
  readonly hidden: number;
  readonly inputs: number;
  /** Those that are shown, and devotion. */
  readonly heads: number;
  readonly table: Float32Array;
  readonly hiddenWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outputWeights: Float32Array;
  readonly directWeights: Float32Array;
  readonly outputBias: Float32Array;
  readonly ruleWeights: readonly number[];
}

/** Fresh weights: an empty table, small random layers. */
export function initialWeights(recipe: Recipe, rows: number, dense: number, heads: number): Weights {
  const random = createRandom(recipe.seed);
  const inputs = recipe.width + dense;
  return {
    width: recipe.width,
    hidden: recipe.hidden,
    inputs,
    heads,
    table: new Float32Array(rows * recipe.width),
    hiddenWeights: randomLayer(recipe.hidden, inputs, random),
    hiddenBias: new Float32Array(recipe.hidden),
    outputWeights: randomLayer(heads, recipe.hidden, random),
    directWeights: randomLayer(heads, inputs, random),
    outputBias: new Float32Array(heads),
    ruleWeights: recipe.ruleWeights,
  };
}

function randomLayer(outputs: number, inputs: number, random: Random): Float32Array {
  const layer = new Float32Array(outputs * inputs);
  const spread = 2 / Math.sqrt(inputs);
  for (let i = 0; i < layer.length; i++) {
    layer[i] = (random.next() + random.next() + random.next() - 1.5) * spread;
  }
  return layer;
}

/** Below this a head's error moves nothing that training could see. */
const NEGLIGIBLE = 1e-4;
const LAYER_EASE = 1e-3;
const TABLE_EASE = 1e-5;
/** The rate falls in a straight line to this share of itself. */
const LAST_RATE = 0.05;

/**
 * Logistic loss over the heads that a row knows, AdaGrad per weight in the layers and per row in the table, one text a
 * step. Changes `weights` in place.
 */
export function trainNetwork(weights: Weights, dataset: Dataset, rows: Int32Array, recipe: Recipe): void {
  const { width, hidden: hiddenSize, inputs: inputSize, heads } = weights;
  const { table, hiddenWeights, hiddenBias, outputWeights, directWeights, outputBias } = weights;
  const { denseWidth } = dataset;
  const random = createRandom(recipe.seed + 1);
  const tableSquares = new Float32Array(table.length / width);
  const hiddenSquares = new Float32Array(hiddenWeights.length);
  const hiddenBiasSquares = new Float32Array(hiddenBias.length);
  const outputSquares = new Float32Array(outputWeights.length);
  const directSquares = new Float32Array(directWeights.length);
  const outputBiasSquares = new Float32Array(heads);
  const inputs = new Float32Array(inputSize);
  const hidden = new Float32Array(hiddenSize);
  /** Inputs that are not 0: of the evidence only a few are in any one text. */
  const active = new Int32Array(inputSize);
  const inputErrors = new Float32Array(width);
  const hiddenErrors = new Float32Array(hiddenSize);
  let used = new Int32Array(1024);
  const order = shuffle(rows.slice(), random);
  const total = order.length * recipe.epochs;

  for (let step = 0; step < total; step++) {
    const turn = step % order.length;
    if (turn === 0 && step > 0) shuffle(order, random);
    const row = order[turn]!;
    const rate = 1 - (1 - LAST_RATE) * (step / total);
    const from = dataset.offsets[row]!;
    const to = dataset.offsets[row + 1]!;
    if (used.length < to - from) used = new Int32Array(2 * (to - from));
    inputs.fill(0);

    let known = 0;
    const whole = random.next();
    if (whole >= recipe.textDrop) {
      for (let at = from; at < to; at++) {
        if (random.next() >= recipe.featureDrop) used[known++] = dataset.features[at]!;
      }
    }
    const scale = 1 / Math.sqrt(known + LENGTH_OFFSET);
    for (let i = 0; i < known; i++) {
      const at = used[i]! * width;
      for (let column = 0; column < width; column++) inputs[column]! += table[at + column]!;
    }
    for (let column = 0; column < width; column++) inputs[column]! *= scale;
    if (whole < recipe.textDrop || whole >= recipe.textDrop + recipe.evidenceDrop) {
      for (let i = 0; i < denseWidth; i++) inputs[width + i] = dataset.dense[row * denseWidth + i]!;
    }
    let activeCount = 0;
    for (let i = 0; i < inputSize; i++) if (inputs[i] !== 0) active[activeCount++] = i;

    for (let unit = 0; unit < hiddenSize; unit++) {
      let sum = hiddenBias[unit]!;
      const at = unit * inputSize;
      for (let k = 0; k < activeCount; k++) sum += hiddenWeights[at + active[k]!]! * inputs[active[k]!]!;
      hidden[unit] = Math.max(sum, 0);
    }

    inputErrors.fill(0);
    hiddenErrors.fill(0);
    const weight = dataset.weights[row]!;
    const layerRate = recipe.rate * rate;
    for (let head = 0; head < heads; head++) {
      const target = dataset.targets[row * heads + head]!;
      if (target < 0) continue;
      const atHidden = head * hiddenSize;
      const atInputs = head * inputSize;
      let logit = outputBias[head]!;
      for (let unit = 0; unit < hiddenSize; unit++) logit += outputWeights[atHidden + unit]! * hidden[unit]!;
      for (let k = 0; k < activeCount; k++)
        logit += directWeights[atInputs + active[k]!]! * inputs[active[k]!]!;
      const error = (1 / (1 + Math.exp(-logit)) - target) * weight;
      if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
      for (let unit = 0; unit < hiddenSize; unit++) {
        const value = hidden[unit]!;
        if (value === 0) continue;
        const i = atHidden + unit;
        hiddenErrors[unit]! += error * outputWeights[i]!;
        const slope = error * value;
        const squares = outputSquares[i]! + slope * slope;
        outputSquares[i] = squares;
        outputWeights[i]! -= (layerRate * slope) / Math.sqrt(squares + LAYER_EASE);
      }
      for (let column = 0; column < width; column++) {
        inputErrors[column]! += error * directWeights[atInputs + column]!;
      }
      for (let k = 0; k < activeCount; k++) {
        const i = atInputs + active[k]!;
        const slope = error * inputs[active[k]!]!;
        const squares = directSquares[i]! + slope * slope;
        directSquares[i] = squares;
        directWeights[i]! -= (layerRate * slope) / Math.sqrt(squares + LAYER_EASE);
      }
      outputBiasSquares[head]! += error * error;
      outputBias[head]! -= (layerRate * error) / Math.sqrt(outputBiasSquares[head]! + LAYER_EASE);
    }

    for (let unit = 0; unit < hiddenSize; unit++) {
      const error = hidden[unit]! > 0 ? hiddenErrors[unit]! : 0;
      if (error === 0) continue;
      const at = unit * inputSize;
      for (let column = 0; column < width; column++) {
        inputErrors[column]! += error * hiddenWeights[at + column]!;
      }
      for (let k = 0; k < activeCount; k++) {
        const i = at + active[k]!;
        const slope = error * inputs[active[k]!]!;
        const squares = hiddenSquares[i]! + slope * slope;
        hiddenSquares[i] = squares;
        hiddenWeights[i]! -= (layerRate * slope) / Math.sqrt(squares + LAYER_EASE);
      }
      hiddenBiasSquares[unit]! += error * error;
      hiddenBias[unit]! -= (layerRate * error) / Math.sqrt(hiddenBiasSquares[unit]! + LAYER_EASE);
    }

    let squared = 0;
    for (let column = 0; column < width; column++) {
      const slope = inputErrors[column]! * scale;
      inputErrors[column] = slope;
      squared += slope * slope;
    }
    squared /= width;
    if (squared < 1e-14) continue;
    for (let i = 0; i < known; i++) {
      const feature = used[i]!;
      const squares = tableSquares[feature]! + squared;
      tableSquares[feature] = squares;
      const tableRate = (recipe.tableRate * rate) / Math.sqrt(squares + TABLE_EASE);
      const at = feature * width;
      for (let column = 0; column < width; column++) {
        table[at + column]! -= tableRate * (inputErrors[column]! + recipe.decay * table[at + column]!);
      }
    }
  }
}

/** Logits of these rows, `rows × outputs`. */
export function predictLogits(weights: Weights, dataset: Dataset, rows: Int32Array): Float32Array {
  const { width, hidden: hiddenSize, inputs: inputSize, heads, table } = weights;
  const logits = new Float32Array(rows.length * heads);
  const inputs = new Float32Array(inputSize);
  const hidden = new Float32Array(hiddenSize);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    inputs.fill(0);
    const from = dataset.offsets[row]!;
    const to = dataset.offsets[row + 1]!;
    for (let i = from; i < to; i++) {
      const at = dataset.features[i]! * width;
      for (let column = 0; column < width; column++) inputs[column]! += table[at + column]!;
    }
    const scale = 1 / Math.sqrt(to - from + LENGTH_OFFSET);
    for (let column = 0; column < width; column++) inputs[column]! *= scale;
    for (let i = 0; i < dataset.denseWidth; i++)
      inputs[width + i] = dataset.dense[row * dataset.denseWidth + i]!;
    for (let unit = 0; unit < hiddenSize; unit++) {
      let sum = weights.hiddenBias[unit]!;
      for (let i = 0; i < inputSize; i++) sum += weights.hiddenWeights[unit * inputSize + i]! * inputs[i]!;
      hidden[unit] = Math.max(sum, 0);
    }
    for (let head = 0; head < heads; head++) {
      let sum = weights.outputBias[head]!;
      for (let unit = 0; unit < hiddenSize; unit++) {
        sum += weights.outputWeights[head * hiddenSize + unit]! * hidden[unit]!;
      }
      for (let i = 0; i < inputSize; i++) sum += weights.directWeights[head * inputSize + i]! * inputs[i]!;
      logits[place * heads + head] = sum;
    }
    const devotion = logits[place * heads + DEVOTION]!;
    for (let head = 0; head < weights.ruleWeights.length; head++) {
      const rule = dataset.dense[row * dataset.denseWidth + FIRST_RULE_SCORE + head]!;
      logits[place * heads + head]! += weights.ruleWeights[head]! * heardLogit(head, rule, devotion);
    }
  }
  return logits;
}
