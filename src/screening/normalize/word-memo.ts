import { type TextView, WORD } from './text-view.ts';

/**
 * What was found out about single words, kept from comment to comment: the same few thousand words make up nearly all of what
 * people write, and what the lexicon and the classifier say of a word alone never changes. Only words are kept, folded and
 * without their order; never a comment. Answers and budgets are the same with it and without it.
 *
 * A bounded table of two slots to a hash; the one used longer ago makes room. A word is compared letter by letter, so no
 * writer can make one word pass for another. All that is known of a word stands together, since what it costs to remember is
 * waiting for memory; what most words are asked comes first:
 *
 *     hash · shape · comment of last use · known · letters · marks · rows │ sum of rows · disguises · marks and ways on
 */
export class WordMemo {
  /** For each word of the comment that was placed last: where its slot begins in `table`, or -1 for a word not kept. */
  slots = new Int32Array(256);
  readonly table: Int32Array;
  /** The same memory in halves. */
  readonly halves: Uint16Array;
  private readonly shift: number;
  private comment = 0;

  /** @param bits two to this power are the words it holds; 0 for a memo that keeps nothing */
  constructor(bits: number) {
    const size = bits === 0 ? 0 : 2 ** bits;
    this.table = new Int32Array(size << SLOT_BITS);
    this.halves = new Uint16Array(this.table.buffer);
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
    const { table, halves, comment, shift, slots } = this;
    const { chars, wordStart, wordEnd, wordFlags, wordHash } = view;
    for (let word = 0; word < count; word++) {
      const start = wordStart[word]!;
      const size = wordEnd[word]! - start;
      const flags = wordFlags[word]!;
      slots[word] = -1;
      if (size > LONGEST || flags & NOT_KEPT) continue;
      const hash = wordHash[word]! | 0;
      const shape = (flags & SHAPE) | (size << 16);
      const first = (Math.imul(hash, 0x9e3779b1) >>> shift) << (SLOT_BITS + 1);
      let slot = first;
      for (; slot <= first + SLOT; slot += SLOT) {
        if (table[slot] !== hash || table[slot + AT.shape] !== shape) continue;
        const from = 2 * (slot + AT.letters);
        let same = 0;
        while (same < size && halves[from + same] === chars[start + same]) same++;
        if (same === size) break;
      }
      if (slot > first + SLOT) {
        slot = table[first + AT.comment]! <= table[first + SLOT + AT.comment]! ? first : first + SLOT;
        // Both words stand in this very comment.
        if (table[slot + AT.comment] === comment) continue;
        table[slot] = hash;
        table[slot + AT.shape] = shape;
        table[slot + AT.known] = 0;
        halves.set(chars.subarray(start, start + size), 2 * (slot + AT.letters));
      }
      table[slot + AT.comment] = comment;
      slots[word] = slot;
    }
  }

  /** Forgets every word. */
  forget(): void {
    this.table.fill(0);
    this.comment = 0;
  }
}

/** Two to this power are the numbers of a slot: 128 bytes, two lines of the processor's cache. */
const SLOT_BITS = 5;
const SLOT = 1 << SLOT_BITS;
/** Longer words are seldom, and a slot has room for no more letters. */
const LONGEST = 15;
const LAST_COMMENT = 0x7fffffff;

/** Flags that what is kept of a word depends on, beside its letters. */
const SHAPE = WORD.latin | WORD.arabic | WORD.other | WORD.digit | WORD.stretched | WORD.emoji;
const NOT_KEPT = WORD.mention | WORD.link;

/** Places in a slot of {@link WordMemo.table}. The hash is at 0. */
export const AT = {
  shape: 1,
  comment: 2,
  /** Bits of {@link KNOWN}. */
  known: 3,
  /** Two to a number. */
  letters: 4,
  /** Steps that looking for marks cost; marks << 16; ways on into the next word << 20. */
  marks: 12,
  /** How many rows of the table the features of the word have, then how many features << 16. */
  rowCount: 13,
  /** The sum over the rows, two columns to a number. */
  sums: 14,
  /** Steps of the search for disguises that found none; for the word as a name << 16. */
  clean: 20,
  /** Steps of the search for a term that the word begins and a later one ends. */
  over: 21,
  /** The letters by which such a term can go on; see {@link letterBit}. */
  overLetters: 22,
  /** The marks, then the ways on, each with the letters by which it can go on. */
  found: 23,
} as const;

/** How many numbers a slot has room for. */
export const ROOM = {
  sums: AT.clean - AT.sums,
  found: SLOT - AT.found,
} as const;

/**
 * One bit for the first letter of what may follow. Others may share it, so that it only ever rules out; but no two letters of
 * one alphabet do, save ه and the seldom ء: the second half of the Arabic ones moves to where the first has gaps.
 */
export const letterBit = (unit: number): number => 1 << ((unit + 26 * ((unit >> 6) & 1)) & 31);

/** What is known of a word. */
export const KNOWN = {
  marks: 1,
  rows: 2,
  isCommon: 4,
  isRare: 8,
  /** No disguise is in it; the same when it is a name. */
  clean: 16,
  cleanName: 32,
  /** Which terms go on over its end. */
  over: 64,
} as const;
