import type { TextView } from '../normalize/text-view.ts';
import { AT, KNOWN, ROWS, type WordMemo } from '../normalize/word-memo.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { addNeighbours, addWord } from './features.ts';
import { type Model, rowOf } from './model.ts';

/** Counts of rows below this bit, of features above it; see {@link WordMemo.rows}. */
const FEATURES = 6;
const ROWS_MASK = (1 << FEATURES) - 1;

/**
 * The rows of the model's table that a comment's features have, each with the word it came from; features without a row are
 * left out. What a word gives by itself is remembered. Reused; its arrays grow only.
 */
export class KnownRows {
  length = 0;
  rows = new Uint16Array(4096);
  /** Index in the view of the feature's first word. */
  words = new Int32Array(4096);
  private readonly model: Model;
  private readonly features = new FeatureBuffer();

  constructor(model: Model) {
    this.model = model;
  }

  /** @returns how many features there are, with a row or without */
  collect(view: TextView, classes: Uint8Array, memo: WordMemo): number {
    const { features } = this;
    this.length = 0;
    let count = 0;
    for (let word = 0; word < view.wordCount; word++) {
      const slot = memo.slots[word]!;
      if (slot >= 0 && memo.table[slot + AT.known]! & KNOWN.rows) {
        count += this.recall(memo.rows, slot, word);
        continue;
      }
      features.reset();
      addWord(view, word, features);
      const from = this.length;
      count += this.look();
      if (slot >= 0) this.remember(memo, slot, from);
    }
    features.reset();
    addNeighbours(view, classes, features);
    return count + this.look();
  }

  private recall(kept: Uint16Array, slot: number, word: number): number {
    const at = slot * (ROWS / 16);
    const counts = kept[at]!;
    const size = counts & ROWS_MASK;
    this.reserve(size);
    const { rows, words, length } = this;
    for (let i = 0; i < size; i++) {
      rows[length + i] = kept[at + 1 + i]!;
      words[length + i] = word;
    }
    this.length += size;
    return counts >>> FEATURES;
  }

  private remember(memo: WordMemo, slot: number, from: number): void {
    const size = this.length - from;
    const at = slot * (ROWS / 16);
    if (size >= ROWS) return;
    memo.table[slot + AT.known]! |= KNOWN.rows;
    memo.rows[at] = size | (this.features.length << FEATURES);
    for (let i = 0; i < size; i++) memo.rows[at + 1 + i] = this.rows[from + i]!;
  }

  /** Looks the gathered features up. */
  private look(): number {
    const { model, features } = this;
    this.reserve(features.length);
    const { rows, words } = this;
    let { length } = this;
    for (let i = 0; i < features.length; i++) {
      const row = rowOf(model, features.buckets[i]!);
      if (row < 0) continue;
      rows[length] = row;
      words[length++] = features.words[i]!;
    }
    this.length = length;
    return features.length;
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
