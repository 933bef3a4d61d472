import {
  CALIBRATED,
  type CalibratedLanguage,
  type Calibration,
  charOfLevel,
  LARGEST_LEVEL,
  type PackedModel,
  type PackedTable,
  packBuckets,
} from '../screening/classifier/model.ts';
import type { Weights } from './train-network.ts';

/**
 * Standard deviations that the levels to either side span. Fewer levels per deviation compress better: at 16 levels to a
 * side the entropy of a weight is about 4 bits, and no score moves by what a reader could see.
 */
const SPAN = 4;
const LEVELS_A_SIDE = 20;
const DIGITS = 5;

/** Rounds the table to levels and the layers to five digits. `buckets` names the bucket of each row, ascending. */
export function packWeights(
  weights: Weights,
  buckets: Int32Array,
  calibration: Readonly<Record<CalibratedLanguage, readonly Calibration[]>>,
): PackedTable {
  const { width } = weights;
  const steps = columnSteps(weights.table, width);
  const rows: string[] = [];
  for (let i = 0; i < weights.table.length; i++) {
    const level = Math.round(weights.table[i]! / steps[i % width]!);
    rows.push(charOfLevel(Math.max(-LARGEST_LEVEL, Math.min(LARGEST_LEVEL, level))));
  }
  return {
    width,
    size: buckets.length,
    buckets: packBuckets(buckets),
    rows: rows.join(''),
    steps: steps.map(rounded),
    hidden: weights.hidden,
    hiddenWeights: Array.from(weights.hiddenWeights, rounded),
    hiddenBias: Array.from(weights.hiddenBias, rounded),
    outputWeights: Array.from(weights.outputWeights, rounded),
    directWeights: Array.from(weights.directWeights, rounded),
    outputBias: Array.from(weights.outputBias, rounded),
    ruleWeights: weights.ruleWeights,
    calibration,
  };
}

function columnSteps(table: Float32Array, width: number): number[] {
  const squares = new Float64Array(width);
  for (let i = 0; i < table.length; i++) squares[i % width]! += table[i]! * table[i]!;
  const rows = Math.max(1, table.length / width);
  return Array.from(squares, (sum) => Math.max(1e-9, (SPAN * Math.sqrt(sum / rows)) / LEVELS_A_SIDE));
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** A calibration that changes nothing. */
export function plainCalibration(heads: number): Record<CalibratedLanguage, Calibration[]> {
  const plain = (): Calibration[] => Array.from({ length: heads }, () => [1, 0] as const);
  return Object.fromEntries(CALIBRATED.map((language) => [language, plain()])) as Record<
    CalibratedLanguage,
    Calibration[]
  >;
}

/** The packed model as a module's source. */
export function writeModelModule(model: PackedModel): string {
  const { buckets, rows, ...numbers } = model;
  return [
    '// Written by `npm run train`; see docs/model-card.md.',
    '',
    'export const SHIPPED_MODEL = {',
    ...Object.entries(numbers).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`),
    `  buckets: '${buckets}',`,
    `  rows: '${rows}',`,
    '};',
    '',
  ].join('\n');
}
