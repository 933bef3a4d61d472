/**
 * A trie whose edges live in one open-addressed hash table of typed arrays: the key packs the state and the symbol, the
 * value is the next state.
 *
 *     state 0 ──i──▶ 1 ──d──▶ 2 …      key = state << 10 | symbol      slot = key * φ mod size
 *
 * Where only one term goes on, its remaining letters stand in a row in `tails`, and a state is simply a place there (beyond
 * {@link TAIL}); a negative number ends the row and names the entry. Two thirds of all letters are tails: no table to fill,
 * no probe to make. One step costs one multiplication and about one probe, or one comparison.
 * Words of a text can only match from a word's beginning (or after a joined article or
 * conjunction), so the failure links of Aho–Corasick would never be followed; see docs/screening.md.
 */
const TAIL = 0x40000000;

const letterBit = (unit: number): number => (unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : 0);

export class Trie {
  static readonly ROOT = 0;
  /** Between two words of a phrase. */
  static readonly SPACE = 1;
  /** One to three words of any kind. */
  static readonly GAP = 2;

  /** Symbol of a UTF-16 unit, 0 for one that no term holds. At most 1,023 symbols. */
  readonly symbolOf = new Uint16Array(0x10000);
  /** Units by symbol, for whoever must try them all. */
  readonly units: number[] = [0, 0x20, 0];
  /** For each state outside the tails, 1 + its first entry, or 0. */
  private first: Int32Array;
  stateCount = 1;

  /** For each state outside the tails, the Latin small letters that go on from it: bit 0 is a. */
  private letters: Int32Array;
  private tails = new Int32Array(0);
  private tailEnd = 0;
  /** Pairs of key and value; a key is never 0, as no symbol is. */
  private edges: Int32Array;
  private shift: number;
  private edgeCount = 0;

  /** @returns the Latin small letters that go on from a state: bit 0 is a */
  lettersFrom(state: number): number {
    if (state < TAIL) return this.letters[state]!;
    const symbol = this.tails[state - TAIL]!;
    return symbol < 0 ? 0 : letterBit(this.units[symbol]!);
  }

  /** @returns 1 + the first entry that ends in a state, or 0 */
  entryAt(state: number): number {
    if (state < TAIL) return this.first[state]!;
    const end = this.tails[state - TAIL]!;
    return end < 0 ? -end : 0;
  }

  /** Puts an entry first in a state outside the tails. @returns what was first before */
  putEntry(state: number, entry: number): number {
    const before = this.first[state]!;
    this.first[state] = entry + 1;
    return before;
  }

  /** @param letters about how many letters the terms have together; room for so many edges is made at once */
  constructor(letters: number) {
    const bits = Math.max(8, Math.ceil(Math.log2(letters * 2)));
    this.edges = new Int32Array(2 ** (bits + 1));
    this.shift = 32 - bits;
    this.first = new Int32Array(Math.max(256, letters));
    this.letters = new Int32Array(this.first.length);
  }

  /** @returns the state after one symbol, or -1 */
  next(state: number, symbol: number): number {
    if (state >= TAIL) return this.tails[state - TAIL] === symbol ? state + 1 : -1;
    const key = (state << 10) | symbol;
    const { edges } = this;
    const mask = edges.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1;
    for (;;) {
      const found = edges[slot]!;
      if (found === key) return edges[slot + 1]!;
      if (found === 0) return -1;
      slot = (slot + 2) & mask;
    }
  }

  /** @returns the symbol of a unit, made if it is new */
  symbol(unit: number): number {
    let symbol = this.symbolOf[unit]!;
    if (symbol === 0) {
      if (this.units.length > 1023)
        throw new RangeError('A lexicon holds at most 1,023 different characters.');
      symbol = this.units.length;
      this.units.push(unit);
      this.symbolOf[unit] = symbol;
    }
    return symbol;
  }

  /** @returns a new state after one symbol that the state is known not to have yet */
  append(state: number, symbol: number): number {
    if (this.edgeCount * 3 >= this.edges.length) this.grow();
    const made = this.stateCount++;
    if (made >= this.first.length) {
      const first = new Int32Array(2 * this.first.length);
      first.set(this.first);
      this.first = first;
      const letters = new Int32Array(first.length);
      letters.set(this.letters);
      this.letters = letters;
    }
    this.set((state << 10) | symbol, made);
    this.letters[state]! |= letterBit(this.units[symbol]!);
    return made;
  }

  /** Makes room for so many letters and ends of tails. */
  reserveTails(size: number): void {
    this.tails = new Int32Array(size);
  }

  /** Begins a tail after one new symbol; its letters follow by {@link pushTail}, a {@link closeTail} ends it. */
  beginTail(state: number, symbol: number): void {
    if (this.edgeCount * 3 >= this.edges.length) this.grow();
    this.set((state << 10) | symbol, TAIL + this.tailEnd);
    this.letters[state]! |= letterBit(this.units[symbol]!);
  }

  pushTail(symbol: number): void {
    this.tails[this.tailEnd++] = symbol;
  }

  closeTail(entry: number): void {
    this.tails[this.tailEnd++] = -(entry + 1);
  }

  /** @returns the state after one symbol, made if it is new */
  add(state: number, symbol: number): number {
    const known = this.next(state, symbol);
    return known === -1 ? this.append(state, symbol) : known;
  }

  private set(key: number, value: number): void {
    const { edges } = this;
    const mask = edges.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1;
    while (edges[slot] !== 0) slot = (slot + 2) & mask;
    edges[slot] = key;
    edges[slot + 1] = value;
    this.edgeCount++;
  }

  private grow(): void {
    const { edges } = this;
    this.edges = new Int32Array(2 * edges.length);
    this.shift--;
    this.edgeCount = 0;
    for (let slot = 0; slot < edges.length; slot += 2)
      if (edges[slot] !== 0) this.set(edges[slot]!, edges[slot + 1]!);
  }
}
