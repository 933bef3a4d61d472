/** Texts as the network sees them: compressed sparse rows of hashed features, dense inputs, and what each head is taught. */

/** Rows lie one after the other: features of row i are `features[offsets[i] … offsets[i + 1])`. */
export interface Dataset {
  readonly size: number;
  readonly offsets: Int32Array;
  /** Hash buckets, or after {@link renumber} rows of the table. */
  readonly features: Int32Array;
  /** `size × width` inputs beside the features. */
  readonly dense: Float32Array;
  readonly denseWidth: number;
  /** `size × heads`, devotion last: 1, 0 or -1 for unknown. */
  readonly targets: Int8Array;
  readonly heads: number;
  /** How much a row counts. */
  readonly weights: Float32Array;
}

/** Grows while texts are read; {@link DatasetBuilder.build} gives the dataset. */
export class DatasetBuilder {
  private features = new Int32Array(1 << 20);
  private used = 0;
  private readonly offsets: number[] = [0];
  private readonly dense: Float32Array[] = [];
  private readonly targets: Int8Array[] = [];
  private readonly weights: number[] = [];

  add(features: Int32Array, count: number, dense: Float32Array, targets: Int8Array, weight: number): void {
    if (this.used + count > this.features.length) {
      const grown = new Int32Array(2 * (this.used + count));
      grown.set(this.features.subarray(0, this.used));
      this.features = grown;
    }
    this.features.set(features.subarray(0, count), this.used);
    this.used += count;
    this.offsets.push(this.used);
    this.dense.push(dense.slice());
    this.targets.push(targets);
    this.weights.push(weight);
  }

  build(): Dataset {
    const size = this.weights.length;
    const denseWidth = this.dense[0]?.length ?? 0;
    const heads = this.targets[0]?.length ?? 0;
    const dense = new Float32Array(size * denseWidth);
    const targets = new Int8Array(size * heads);
    for (let i = 0; i < size; i++) {
      dense.set(this.dense[i]!, i * denseWidth);
      targets.set(this.targets[i]!, i * heads);
    }
    return {
      size,
      offsets: Int32Array.from(this.offsets),
      features: this.features.slice(0, this.used),
      dense,
      denseWidth,
      targets,
      heads,
      weights: Float32Array.from(this.weights),
    };
  }
}

/** The same rows with buckets replaced by their position in `kept`; features that are not in it are left out. */
export function renumber(dataset: Dataset, kept: Int32Array, buckets: number): Dataset {
  const rowOf = new Int32Array(buckets).fill(-1);
  for (let row = 0; row < kept.length; row++) rowOf[kept[row]!] = row;
  const features = new Int32Array(dataset.features.length);
  const offsets = new Int32Array(dataset.size + 1);
  let used = 0;
  for (let i = 0; i < dataset.size; i++) {
    for (let at = dataset.offsets[i]!; at < dataset.offsets[i + 1]!; at++) {
      const row = rowOf[dataset.features[at]!]!;
      if (row >= 0) features[used++] = row;
    }
    offsets[i + 1] = used;
  }
  return { ...dataset, offsets, features: features.slice(0, used) };
}

/** In how many of these rows each feature occurs. */
export function countRowsWith(dataset: Dataset, rows: Int32Array, buckets: number): Int32Array {
  const counts = new Int32Array(buckets);
  const lastRow = new Int32Array(buckets).fill(-1);
  for (const row of rows) {
    for (let at = dataset.offsets[row]!; at < dataset.offsets[row + 1]!; at++) {
      const feature = dataset.features[at]!;
      if (lastRow[feature] !== row) counts[feature]!++;
      lastRow[feature] = row;
    }
  }
  return counts;
}
