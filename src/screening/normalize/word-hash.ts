const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits: the hash that the view keeps of every word. For words in folded letters. */
export function hashOf(folded: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** The same of a range of folded units. */
export function hashOfUnits(chars: Uint16Array, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ chars[at]!, FNV_PRIME);
  return hash >>> 0;
}

/** A set of words by hash: an open-addressed table, because a `Set` of 32-bit numbers allocates to compare them. */
export class WordHashes {
  private readonly table: Int32Array;
  private readonly shift: number;

  constructor(hashes: readonly number[]) {
    const bits = Math.max(2, Math.ceil(Math.log2(hashes.length * 4)));
    this.table = new Int32Array(2 ** bits);
    this.shift = 32 - bits;
    for (const hash of hashes) this.table[this.slotOf(hash | 0)] = hash | 0;
  }

  has(hash: number): boolean {
    const word = hash | 0;
    return word !== 0 && this.table[this.slotOf(word)] === word;
  }

  /** Where a word is, or would be. No word of any list hashes to 0, which marks an empty slot. */
  private slotOf(word: number): number {
    const mask = this.table.length - 1;
    let slot = Math.imul(word, 0x9e3779b1) >>> this.shift;
    for (let found = this.table[slot]; found !== 0 && found !== word; found = this.table[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}

/** Hashes of words parted by spaces, in folded letters. */
export const hashesOf = (words: string): WordHashes => new WordHashes(words.trim().split(/\s+/).map(hashOf));
