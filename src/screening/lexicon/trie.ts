/**
 * An immutable trie in two typed arrays. The children of a state stand side by side, sorted by symbol, the last one marked;
 * a state is the place of its symbol, and its link the place of its first child:
 *
 *     "bad", "badge", "bag"       state   0   1   2   3   4   5   6   7
 *                                 symbol      b   a   d   g·  ⊣   g·  e·      · last of its siblings
 *                                 link    1   2   3   5  −4  −1   7  −2       negative: 1 + the entry that ends there
 *
 * A state that ends an entry and goes on has a first child ⊣ with the entry. So one step is a short scan over neighbours in
 * memory, six bytes a state serve for everything, and nothing has to be built but these two arrays. Words of a text can only
 * match from a word's beginning (or after a joined article or conjunction), so the failure links of Aho–Corasick would never
 * be followed; see docs/screening.md.
 */
export class Trie {
  static readonly ROOT = 0;
  /** Between two words of a phrase. */
  static readonly SPACE = 1;
  /** One to three words of any kind. */
  static readonly GAP = 2;
  /** Symbols of letters begin here; what stands below is no unit of a text. */
  static readonly FIRST_LETTER = 3;
  /** Of a state that has no child for a symbol. */
  static readonly NONE = -1;

  /** Symbol of a UTF-16 unit, 0 for one that no term holds. */
  readonly symbolOf = new Uint16Array(0x10000);
  /** Unit of a symbol. */
  private readonly units: Uint16Array;
  private readonly letters: Uint16Array;
  private readonly links: Int32Array;
  /** By symbol, the child of the root, or {@link Trie.NONE}: the root has too many children to scan. */
  private readonly fromRoot: Int32Array;

  /**
   * @param units the units that terms hold, ascending; at most 1,020
   * @param letters by state, its symbol, with {@link LAST} on the last of its siblings
   * @param links by state, its first child, or minus 1 minus the entry that ends there
   */
  constructor(units: string, letters: Uint16Array, links: Int32Array) {
    this.units = new Uint16Array(Trie.FIRST_LETTER + units.length);
    this.letters = letters;
    this.links = links;
    this.fromRoot = new Int32Array(this.units.length).fill(Trie.NONE);
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      this.units[Trie.FIRST_LETTER + i] = unit;
      this.symbolOf[unit] = Trie.FIRST_LETTER + i;
    }
    for (let child = this.firstChild(Trie.ROOT); child !== 0; child = this.sibling(child))
      this.fromRoot[letters[child]! & SYMBOL] = child;
  }

  /** @returns the state after one symbol, or {@link Trie.NONE} */
  next(state: number, symbol: number): number {
    if (state === Trie.ROOT) return this.fromRoot[symbol]!;
    const { letters } = this;
    let child = this.links[state]!;
    if (child <= 0) return Trie.NONE;
    // The mark of the last sibling is greater than any symbol, so that this ends.
    while (letters[child]! < symbol) child++;
    return (letters[child]! & SYMBOL) === symbol ? child : Trie.NONE;
  }

  /** @returns 1 + the first entry that ends in a state, or 0 */
  entryAt(state: number): number {
    const link = this.links[state]!;
    if (link <= 0) return -link;
    return (this.letters[link]! & SYMBOL) === END ? -this.links[link]! : 0;
  }

  /** @returns the first child of a state, or 0; its siblings follow by {@link sibling}, in the order of their units */
  firstChild(state: number): number {
    return Math.max(0, this.links[state]!);
  }

  /** @returns the next child of the same state, or 0 */
  sibling(child: number): number {
    return this.letters[child]! & LAST ? 0 : child + 1;
  }

  /** @returns the unit by which a state was reached; 0 for a space, a gap and the end of an entry */
  unitOf(state: number): number {
    return this.units[this.letters[state]! & SYMBOL]!;
  }
}

/** The symbol of ⊣. */
export const END = 0;
/** Marks the last of the children of a state. */
export const LAST = 0x8000;
const SYMBOL = 0x3ff;
/** So many different units fit beside the symbols that are none. */
export const MOST_UNITS = SYMBOL + 1 - Trie.FIRST_LETTER;
