/** Keys that are looked at before a set gives up: nobody can make it slow by keys that fall together. */
const MOST_PROBES = 8;

/**
 * A set of 32-bit keys for one comment: an open-addressed table with room for four times as many or more. It may forget that a key was
 * there, seldom, but never says so of one that was not. Reused; it grows only.
 */
export class SeenKeys {
  private table = new Int32Array(1024);
  /** Of its places so many are used for this comment, less one: a power of two. */
  private mask = 0;
  private shift = 0;

  /** Empties the set and makes room for so many keys. */
  reset(count: number): void {
    const bits = Math.max(8, 34 - Math.clz32(count));
    const size = 1 << bits;
    this.mask = size - 1;
    this.shift = 32 - bits;
    if (size > this.table.length) this.table = new Int32Array(size);
    else this.table.fill(0, 0, size);
  }

  /** @returns 1 if the key is new, 0 if it was there */
  add(key: number): 0 | 1 {
    const { table, mask } = this;
    // 0 stands for an empty place.
    const own = key === 0 ? 1 : key | 0;
    let at = Math.imul(own, 0x9e3779b1) >>> this.shift;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const there = table[at]!;
      if (there === own) return 0;
      if (there === 0) {
        table[at] = own;
        return 1;
      }
      at = (at + 1) & mask;
    }
    return 1;
  }
}
