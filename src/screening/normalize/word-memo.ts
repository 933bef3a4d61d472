import { type TextView, WORD } from './text-view.ts';

/**
 * What was found out about single words, kept from comment to comment: the same few thousand words make up nearly all of what
 * people write, and what the lexicon and the classifier say of a word alone never changes. Only words are kept, folded and
 * without their order; never a comment. Answers and budgets are the same with it and without it.
 *
 * A bounded table of two slots to a hash; the one used longer ago makes room. A word is compared letter by letter, so no
 * writer can make one word pass for another. One slot, 64 bytes, one line of the processor's cache:
 *
 *     hash · shape · comment of last use · known · steps and counts of marks · steps of searches · findings …
 */
export class WordMemo {
  /** For each word of the comment that was placed last: where its slot begins in `table`, or -1 for a word not kept. */
  slots = new Int32Array(256);
  readonly table: Int32Array;
  /** What the classifier knows of a word; see {@link FEATURE}. */
  readonly features: Int32Array;
  /** The same memory in halves. */
  readonly rows: Uint16Array;
  private readonly chars: Uint16Array;
  private readonly shift: number;
  private comment = 0;

  /** @param bits two to this power are the words it holds; 0 for a memo that keeps nothing */
  constructor(bits: number) {
    const size = bits === 0 ? 0 : 2 ** bits;
    this.table = new Int32Array(size << SLOT_BITS);
    this.features = new Int32Array(this.table.length * FEATURE.perSlot);
    this.rows = new Uint16Array(this.features.buffer);
    this.chars = new Uint16Array(size * CHARS);
    this.shift = 33 - bits;
  }

  /** Finds or makes the slot of every word of a comment. Slots stay what they are until the next comment. */
  place(view: TextView): void {
    const count = view.wordCount;
    if (this.slots.length < count) this.slots = new Int32Array(2 * count);
    if (this.table.length === 0) {
      this.slots.fill(-1, 0, count);
      return;
    }
    if (this.comment === LAST_COMMENT) this.forget();
    this.comment++;
    for (let word = 0; word < count; word++) this.slots[word] = this.slotOf(view, word);
  }

  /** Forgets every word. */
  forget(): void {
    this.table.fill(0);
    this.comment = 0;
  }

  private slotOf(view: TextView, word: number): number {
    const { table, chars, comment } = this;
    const start = view.wordStart[word]!;
    const size = view.wordEnd[word]! - start;
    const flags = view.wordFlags[word]!;
    if (size > LONGEST || flags & NOT_KEPT) return -1;
    const hash = view.wordHash[word]! | 0;
    const shape = (flags & SHAPE) | (size << 16);
    const first = (Math.imul(hash, 0x9e3779b1) >>> this.shift) << (SLOT_BITS + 1);
    for (let slot = first; slot <= first + SLOT; slot += SLOT) {
      if (table[slot] !== hash || table[slot + AT.shape] !== shape) continue;
      const from = (slot >> SLOT_BITS) * CHARS;
      let same = 0;
      while (same < size && chars[from + same] === view.chars[start + same]) same++;
      if (same < size) continue;
      table[slot + AT.comment] = comment;
      table[slot + AT.known]! &= ~KNOWN.added;
      return slot;
    }
    const slot = table[first + AT.comment]! <= table[first + SLOT + AT.comment]! ? first : first + SLOT;
    // Both words stand in this very comment.
    if (table[slot + AT.comment] === comment) return -1;
    table[slot] = hash;
    table[slot + AT.shape] = shape;
    table[slot + AT.comment] = comment;
    table[slot + AT.known] = 0;
    const from = (slot >> SLOT_BITS) * CHARS;
    for (let i = 0; i < size; i++) chars[from + i] = view.chars[start + i]!;
    return slot;
  }
}

const SLOT_BITS = 4;
const SLOT = 1 << SLOT_BITS;
const CHARS = 16;
/** Longer words are seldom, and have more features than a slot has room for. */
const LONGEST = 15;
const LAST_COMMENT = 0x7fffffff;

/** Places in {@link WordMemo.features}, from a word's slot times `perSlot`. At 0: rows, then features << 16. */
export const FEATURE = {
  perSlot: 2,
  /** The sum over the rows, two columns to a number. */
  sums: 1,
  mostSums: 8,
  /** The row of each of the word's features that has one; in halves, so twice this is its place in `rows`. */
  rows: 9,
  mostRows: 46,
} as const;

/** Flags that what is kept of a word depends on, beside its letters. */
const SHAPE = WORD.latin | WORD.arabic | WORD.other | WORD.digit | WORD.stretched | WORD.emoji;
const NOT_KEPT = WORD.mention | WORD.link;

/** Places in a slot of {@link WordMemo.table}. The hash is at 0. */
export const AT = {
  shape: 1,
  comment: 2,
  /** Bits of {@link KNOWN}. */
  known: 3,
  /** Steps that looking for marks cost; marks << 16; ways on into the next word << 20. */
  marks: 4,
  /** Steps of the search for disguises that found none; for the word as a name << 16. */
  clean: 5,
  /** Steps of the search for a term that the word begins and the next one ends. */
  blocked: 6,
  /** The marks, then the ways on. */
  found: 7,
} as const;

/** How many marks and ways on a slot has room for. */
export const FOUND = SLOT - AT.found;

/** What is known of a word. */
export const KNOWN = {
  marks: 1,
  rows: 2,
  isCommon: 4,
  isRare: 8,
  /** No disguise is in it; the same when it is a name. */
  clean: 16,
  cleanName: 32,
  /** No term goes on over its end. */
  blocked: 64,
  /** Its rows are in the sum of this very comment already. */
  added: 128,
} as const;
