/** The features of one comment: hash buckets, and the word that each came from. Reused; its arrays grow only. */
export class FeatureBuffer {
  length = 0;
  buckets = new Int32Array(4096);
  /** Index in the view of the feature's first word. */
  words = new Int32Array(4096);

  reset(): void {
    this.length = 0;
  }

  /** Makes room for so many more features. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.buckets.length) return;
    const size = 2 ** Math.ceil(Math.log2(needed));
    const buckets = new Int32Array(size);
    buckets.set(this.buckets);
    this.buckets = buckets;
    const words = new Int32Array(size);
    words.set(this.words);
    this.words = words;
  }
}
