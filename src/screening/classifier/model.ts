import type { FindingClause } from '../../protocol/clauses.ts';
import { FIRST_PRINTABLE, printable, readPrintable } from '../printable.ts';
import type { Threshold } from '../thresholds.ts';
import { OUTPUTS } from './classifier.ts';
import { DENSE_INPUTS } from './dense-inputs.ts';
import { BUCKET_BITS } from './features.ts';

/** The languages that scores are calibrated for apart. */
export const CALIBRATED = ['en', 'ar', 'ar-latn'] as const;
export type CalibratedLanguage = (typeof CALIBRATED)[number];

/** Slope and offset of a head's logit in one language; the slope is above 0, so calibration never changes a ranking. */
export type Calibration = readonly [slope: number, offset: number];

/** Scores from which a clause holds a comment, per language. */
export type LanguageThresholds = Readonly<
  Record<CalibratedLanguage, Readonly<Record<FindingClause, Threshold>>>
>;

/** The weights as they are shipped: text and numbers, written by the training script. */
export interface PackedModel {
  readonly version: string;
  /** Numbers that a feature's row holds. */
  readonly width: number;
  /** Rows of the table. */
  readonly size: number;
  /** Gaps between the buckets that have a row, ascending: base-46 digits, lowest first, the last one shifted by 46. */
  readonly buckets: string;
  /** `size × width` levels, one printable character each; see {@link levelOf}. */
  readonly rows: string;
  /** Worth of one level, per column. */
  readonly steps: readonly number[];
  readonly hidden: number;
  /** Row-major: `hidden × inputs`, `hidden`, `outputs × hidden`, `outputs × inputs`, `outputs`, where inputs = width + dense. */
  readonly hiddenWeights: readonly number[];
  readonly hiddenBias: readonly number[];
  readonly outputWeights: readonly number[];
  readonly directWeights: readonly number[];
  readonly outputBias: readonly number[];
  /** Per head, how much of the rules' own log-odds is added to its logit. */
  readonly ruleWeights: readonly number[];
  /** Per language, one pair per head. */
  readonly calibration: Readonly<Record<CalibratedLanguage, readonly Calibration[]>>;
  readonly thresholds: LanguageThresholds;
}

/** The weights as the network reads them. About 1 MB. */
export interface Model {
  readonly width: number;
  readonly hidden: number;
  /** For each 32 buckets two words side by side: one bit per bucket that has a row, and the row of the first of them. */
  readonly index: Int32Array;
  /** One bit per eight buckets, set where any has a row. Small enough to stay near the processor, it answers most questions. */
  readonly sieve: Int32Array;
  /** Levels, each raised by {@link RAISE}. */
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly steps: Float64Array;
  readonly hiddenWeights: Float64Array;
  readonly hiddenBias: Float64Array;
  readonly outputWeights: Float64Array;
  readonly directWeights: Float64Array;
  readonly outputBias: Float64Array;
  readonly ruleWeights: Float64Array;
  readonly calibration: Readonly<Record<CalibratedLanguage, readonly Calibration[]>>;
}

const DIGIT_BASE = 46;
/** Lowest level a row can hold; the highest is its opposite. */
export const LARGEST_LEVEL = 46;

/** What a byte of {@link Model.rows} is above its level. */
export const RAISE = FIRST_PRINTABLE + LARGEST_LEVEL;

/** The character of a level, -46 to 46. */
export function charOfLevel(level: number): string {
  return printable(level + LARGEST_LEVEL);
}

/** Buckets in ascending order as gaps. */
export function packBuckets(buckets: ArrayLike<number>): string {
  let text = '';
  let previous = -1;
  for (let i = 0; i < buckets.length; i++) {
    let gap = buckets[i]! - previous - 1;
    previous = buckets[i]!;
    while (gap >= DIGIT_BASE) {
      text += printable(gap % DIGIT_BASE);
      gap = Math.floor(gap / DIGIT_BASE);
    }
    text += printable(gap + DIGIT_BASE);
  }
  return text;
}

/** What a table needs to be read, before calibration and thresholds are known. */
export type PackedTable = Omit<PackedModel, 'version' | 'thresholds'>;

/** @throws {RangeError} when the text does not hold what it promises */
export function unpackModel(packed: PackedTable): Model {
  const index = new Int32Array(2 ** (BUCKET_BITS - 4));
  const sieve = new Int32Array(2 ** (BUCKET_BITS - 8));
  const digits = readPrintable(packed.buckets);
  let bucket = -1;
  let gap = 0;
  let scale = 1;
  let count = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i]! - FIRST_PRINTABLE;
    if (digit < DIGIT_BASE) {
      gap += digit * scale;
      scale *= DIGIT_BASE;
      continue;
    }
    bucket += gap + (digit - DIGIT_BASE) * scale + 1;
    const at = (bucket >>> 5) << 1;
    if (index[at] === 0) index[at + 1] = count;
    index[at]! |= 1 << (bucket & 31);
    sieve[bucket >>> 8]! |= 1 << ((bucket >>> 3) & 31);
    gap = 0;
    scale = 1;
    count++;
  }
  if (count !== packed.size || packed.rows.length !== packed.size * packed.width) {
    throw new RangeError(`weights are cut short: ${count} of ${packed.size} rows`);
  }
  if (count > 0x10000) throw new RangeError(`a table holds at most 65,536 rows, not ${count}`);
  const isOfShape =
    packed.hiddenWeights.length === packed.hidden * (packed.width + DENSE_INPUTS) &&
    packed.outputBias.length === OUTPUTS;
  if (!isOfShape) {
    throw new RangeError('weights were trained on other evidence, or for other heads: train again');
  }
  return {
    width: packed.width,
    hidden: packed.hidden,
    index,
    sieve,
    rows: readPrintable(packed.rows),
    steps: new Float64Array(packed.steps),
    hiddenWeights: new Float64Array(packed.hiddenWeights),
    hiddenBias: new Float64Array(packed.hiddenBias),
    outputWeights: new Float64Array(packed.outputWeights),
    directWeights: new Float64Array(packed.directWeights),
    outputBias: new Float64Array(packed.outputBias),
    ruleWeights: new Float64Array(packed.ruleWeights),
    calibration: packed.calibration,
  };
}

/** How many bits of 32 are set. */
export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
