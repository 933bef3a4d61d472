import { HEADS, type Head, OUTPUTS } from '../screening/classifier/classifier.ts';
import { BUCKET_BITS } from '../screening/classifier/features.ts';
import { countRowsWith, type Dataset, renumber } from './dataset.ts';
import { initialWeights, type Recipe, trainNetwork, type Weights } from './train-network.ts';

const BUCKETS = 2 ** BUCKET_BITS;

/**
 * Heads that mostly the corpus teaches. Its sentences say what they are without a listed word as often as with one, so the
 * rules, which see nothing else, count for less.
 */
const FEW_SOURCES: ReadonlySet<Head> = new Set([
  'author',
  'sanctities',
  'religions',
  'divine',
  'sectarian',
  'racial',
  'spam',
  'IDENTITY_ATTACK',
]);

/** What the shipped weights are trained by. */
export const RECIPE: Recipe = {
  seed: 20_260_901,
  width: 12,
  hidden: 48,
  epochs: 6,
  tableRate: 0.1,
  rate: 0.05,
  featureDrop: 0.1,
  textDrop: 0.3,
  evidenceDrop: 0,
  decay: 1e-5,
  ruleWeights: HEADS.map((head) => (FEW_SOURCES.has(head) ? 0.5 : 1.5)),
};

/** Rows of the shipped table. */
export const TABLE_SIZE = 27_500;

/** Features seen in fewer texts are left out from the start. */
const FEWEST_TEXTS = 4;

export interface TrainedNetwork {
  readonly weights: Weights;
  /** Bucket of each row of the table, ascending. */
  readonly buckets: Int32Array;
}

/**
 * Trains on all features that occur often enough, keeps the `tableSize` rows that move most texts most, and trains again
 * on those alone, starting from what was learnt.
 */
export function trainModel(
  dataset: Dataset,
  rows: Int32Array,
  recipe: Recipe,
  tableSize: number,
): TrainedNetwork {
  const counts = countRowsWith(dataset, rows, BUCKETS);
  const frequent: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) if (counts[bucket]! >= FEWEST_TEXTS) frequent.push(bucket);
  const firstBuckets = Int32Array.from(frequent);
  const first = initialWeights(recipe, firstBuckets.length, dataset.denseWidth, OUTPUTS);
  trainNetwork(first, renumber(dataset, firstBuckets, BUCKETS), rows, recipe);
  if (firstBuckets.length <= tableSize) return { weights: first, buckets: firstBuckets };

  const { width } = recipe;
  const worth = new Float64Array(firstBuckets.length);
  for (let row = 0; row < worth.length; row++) {
    let squares = 0;
    for (let column = 0; column < width; column++) squares += first.table[row * width + column]! ** 2;
    worth[row] = squares * counts[firstBuckets[row]!]!;
  }
  const kept = Int32Array.from(worth.keys())
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, tableSize)
    .sort((a, b) => a - b);
  const buckets = kept.map((row) => firstBuckets[row]!);
  const table = new Float32Array(tableSize * width);
  for (let i = 0; i < kept.length; i++) {
    table.set(first.table.subarray(kept[i]! * width, (kept[i]! + 1) * width), i * width);
  }
  const second: Weights = { ...first, table };
  trainNetwork(second, renumber(dataset, buckets, BUCKETS), rows, {
    ...recipe,
    epochs: Math.max(1, recipe.epochs - 1),
    tableRate: recipe.tableRate / 2,
    rate: recipe.rate / 2,
  });
  return { weights: second, buckets };
}
