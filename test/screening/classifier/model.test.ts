import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../../src/screening/classifier/classifier.ts';
import { DENSE_INPUTS } from '../../../src/screening/classifier/dense-inputs.ts';
import { BUCKET_BITS } from '../../../src/screening/classifier/features.ts';
import {
  charOfLevel,
  countBits,
  LARGEST_LEVEL,
  type Model,
  type PackedTable,
  packBuckets,
  RAISE,
  unpackModel,
} from '../../../src/screening/classifier/model.ts';
import { SHIPPED_MODEL } from '../../../src/screening/classifier/weights.generated.js';

function tableOf(buckets: readonly number[], levels: readonly number[]): PackedTable {
  return {
    width: 1,
    size: buckets.length,
    buckets: packBuckets(buckets),
    rows: levels.map(charOfLevel).join(''),
    steps: [1],
    hidden: 1,
    hiddenWeights: new Array(1 + DENSE_INPUTS).fill(0),
    hiddenBias: [0],
    outputWeights: [],
    directWeights: [],
    outputBias: new Array(OUTPUTS).fill(0),
    ruleWeights: [],
    calibration: { en: [], ar: [], 'ar-latn': [] },
  };
}

/** Row of a bucket, or -1. */
function rowOf(model: Model, bucket: number): number {
  if (((model.sieve[bucket >>> 8]! >>> ((bucket >>> 3) & 31)) & 1) === 0) return -1;
  const at = (bucket >>> 5) << 1;
  const bits = model.index[at]!;
  const bit = bucket & 31;
  if (((bits >>> bit) & 1) === 0) return -1;
  return model.index[at + 1]! + countBits(bits & ((1 << bit) - 1));
}

const someBuckets = fc
  .uniqueArray(fc.nat(2 ** BUCKET_BITS - 1), { minLength: 1, maxLength: 200 })
  .map((buckets) => buckets.sort((a, b) => a - b));

describe('packed weights', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(someBuckets, (buckets) => {
        const levels = buckets.map((_, i) => (i % (2 * LARGEST_LEVEL + 1)) - LARGEST_LEVEL);
        const model = unpackModel(tableOf(buckets, levels));
        expect(buckets.map((bucket) => rowOf(model, bucket))).toEqual(buckets.map((_, i) => i));
        expect(Array.from(model.rows, (raised) => raised - RAISE)).toEqual(levels);
      }),
    );
  });

  it('have no row for a bucket that was not packed', () => {
    const model = unpackModel(tableOf([5, 70], [1, 2]));
    expect([4, 6, 69, 71, 2 ** BUCKET_BITS - 1].map((bucket) => rowOf(model, bucket))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
  });

  it('are refused when they were trained for other heads, or on other evidence', () => {
    const table = tableOf([5, 70], [1, 2]);
    expect(() => unpackModel({ ...table, outputBias: table.outputBias.slice(1) })).toThrow(/train again/);
    expect(() => unpackModel({ ...table, hiddenWeights: table.hiddenWeights.slice(1) })).toThrow(
      /train again/,
    );
  });

  it('are refused when cut short', () => {
    const table = tableOf([5, 70], [1, 2]);
    expect(() => unpackModel({ ...table, rows: table.rows.slice(1) })).toThrow(RangeError);
  });

  it('as shipped take at most four megabytes in memory', () => {
    const model = unpackModel(SHIPPED_MODEL);
    expect(model.index.byteLength + model.rows.byteLength).toBeLessThan(4 * 1024 * 1024);
  });
});
