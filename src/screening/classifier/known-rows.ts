import type { TextView } from '../normalize/text-view.ts';
import { AT, KNOWN, type WordMemo } from '../normalize/word-memo.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { addNeighbours, addWord, findSpeaking } from './features.ts';
import { countBits, type Model, RAISE } from './model.ts';
import { readRemembered, type TableSum } from './table-sum.ts';

/**
 * The rows of the model's table that a comment's features have, each with the word it came from; features without a row are
 * left out. Reused; its arrays grow only.
 */
export class KnownRows {
  length = 0;
  rows = new Uint16Array(4096);
  /** Index in the view of the feature's first word. */
  words = new Int32Array(4096);
  private readonly model: Model;
  private readonly features = new FeatureBuffer();
  /** The sum over a word's rows. */
  private readonly columns: Int32Array;

  constructor(model: Model) {
    this.model = model;
    this.columns = new Int32Array(model.width);
  }

  /** Adds up the rows of a comment. @returns how many features there are, with a row or without */
  sum(view: TextView, classes: Uint8Array, memo: WordMemo, sum: TableSum): number {
    this.length = 0;
    sum.begin();
    let count = 0;
    const speaks = findSpeaking(view, classes);
    for (let word = 0; word < view.wordCount; word++) {
      if (speaks[word] === 0) continue;
      const slot = memo.slots[word]!;
      if (slot >= 0 && memo.table[slot + AT.known]! & KNOWN.rows) {
        count += sum.addRemembered(memo, slot);
        continue;
      }
      const from = this.length;
      const own = this.lookWord(view, word);
      if (slot >= 0) sum.remember(memo, slot, this.rows, from, this.length, own);
      count += own;
    }
    count += this.lookNeighbours(view, classes);
    sum.add(this.rows, 0, this.length);
    return count;
  }

  /**
   * Adds to each word's voice what its own rows, and those that begin with it, bring along a gradient of the columns.
   *
   * @returns how many rows there are
   */
  listen(
    view: TextView,
    classes: Uint8Array,
    memo: WordMemo,
    gradient: Float64Array,
    voices: Float64Array,
  ): number {
    const { model, columns } = this;
    const speaks = findSpeaking(view, classes);
    let count = 0;
    for (let word = 0; word < view.wordCount; word++) {
      if (speaks[word] === 0) continue;
      const slot = memo.slots[word]!;
      this.length = 0;
      columns.fill(0);
      let own: number;
      if (slot >= 0 && memo.table[slot + AT.known]! & KNOWN.rows) own = readRemembered(memo, slot, columns);
      else {
        this.lookWord(view, word);
        own = this.length;
        for (let i = 0; i < own; i++) {
          const at = this.rows[i]! * model.width;
          for (let column = 0; column < model.width; column++) columns[column]! += model.rows[at + column]!;
        }
      }
      count += own;
      for (let column = 0; column < model.width; column++)
        voices[word]! += gradient[column]! * (columns[column]! - own * RAISE);
    }
    this.length = 0;
    this.lookNeighbours(view, classes);
    for (let i = 0; i < this.length; i++) {
      const at = this.rows[i]! * model.width;
      for (let column = 0; column < model.width; column++)
        voices[this.words[i]!]! += gradient[column]! * (model.rows[at + column]! - RAISE);
    }
    return count + this.length;
  }

  private lookWord(view: TextView, word: number): number {
    this.features.reset();
    addWord(view, word, this.features);
    return this.look();
  }

  private lookNeighbours(view: TextView, classes: Uint8Array): number {
    this.features.reset();
    addNeighbours(view, classes, this.features);
    return this.look();
  }

  /**
   * Looks the gathered features up. In two rounds, so that the table is only asked for what passes the sieve, and without a
   * branch for what no processor can guess: each is written down, and the next one overwrites it if it does not count.
   */
  private look(): number {
    const { model, features } = this;
    const { index, sieve } = model;
    const { buckets, words: from, length: count } = features;
    let passed = 0;
    for (let i = 0; i < count; i++) {
      const bucket = buckets[i]!;
      buckets[passed] = bucket;
      from[passed] = from[i]!;
      passed += (sieve[bucket >>> 8]! >>> ((bucket >>> 3) & 31)) & 1;
    }
    this.reserve(passed + 1);
    const { rows, words } = this;
    let { length } = this;
    for (let i = 0; i < passed; i++) {
      const bucket = buckets[i]!;
      const at = (bucket >>> 5) << 1;
      const bits = index[at]!;
      const bit = bucket & 31;
      rows[length] = index[at + 1]! + countBits(bits & ((1 << bit) - 1));
      words[length] = from[i]!;
      length += (bits >>> bit) & 1;
    }
    this.length = length;
    return count;
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.rows.length) return;
    const size = 2 ** Math.ceil(Math.log2(needed));
    const rows = new Uint16Array(size);
    rows.set(this.rows);
    this.rows = rows;
    const words = new Int32Array(size);
    words.set(this.words);
    this.words = words;
  }
}
