import { AT, KNOWN, ROOM, type WordMemo } from '../normalize/word-memo.ts';
import { LARGEST_LEVEL, type Model, RAISE } from './model.ts';

/** Rows that fit into 16-bit sums of the largest raised levels. */
const MOST_PENDING = Math.floor(0xffff / (RAISE + LARGEST_LEVEL));

/** Softens the length normalisation of very short texts. */
export const LENGTH_OFFSET = 5;

/**
 * The sum of the table's rows that a comment's features have; a row that several words have counts for each.
 *
 * Four raised levels stand in a word, and two 16-bit sums in a lane, so that one addition adds two columns. The sum over a word's
 * rows is remembered with the word and added at once.
 */
export class TableSum {
  /** Rows in the sum. */
  private known = 0;
  /** Rows in the lanes. */
  private pending = 0;
  private readonly model: Model;
  private readonly words: Int32Array;
  private readonly lanes: Int32Array;
  private readonly sums: Int32Array;

  constructor(model: Model) {
    const wordsARow = Math.ceil(model.width / 4);
    this.model = model;
    this.words = packWords(model, wordsARow);
    this.lanes = new Int32Array(2 * wordsARow);
    this.sums = new Int32Array(4 * wordsARow);
  }

  begin(): void {
    this.known = 0;
    this.pending = 0;
    this.lanes.fill(0);
    this.sums.fill(0);
  }

  /** Adds rows `[from, to)` of a list. */
  add(rows: Uint16Array, from: number, to: number): void {
    const { words, lanes } = this;
    const wordsARow = lanes.length >> 1;
    for (let first = from; first < to; first += MOST_PENDING) {
      const end = Math.min(to, first + MOST_PENDING);
      this.makeRoom(end - first);
      for (let word = 0; word < wordsARow; word++) {
        let even = 0;
        let odd = 0;
        for (let i = first; i < end; i++) {
          const four = words[rows[i]! * wordsARow + word]!;
          even += four & 0x00ff00ff;
          odd += (four >>> 8) & 0x00ff00ff;
        }
        lanes[2 * word]! += even;
        lanes[2 * word + 1]! += odd;
      }
    }
  }

  /** Adds the rows of a word that was remembered, by the sum over them. @returns how many features the word has */
  addRemembered(memo: WordMemo, slot: number): number {
    const { lanes } = this;
    const { table } = memo;
    const counts = table[slot + AT.rowCount]!;
    this.makeRoom(counts & 0xffff);
    for (let lane = 0; lane < lanes.length; lane++) lanes[lane]! += table[slot + AT.sums + lane]!;
    return counts >>> 16;
  }

  /** Remembers with a word the sum over rows `[from, to)` of a list, and how many features it has. */
  remember(memo: WordMemo, slot: number, rows: Uint16Array, from: number, to: number, count: number): void {
    const { lanes, words } = this;
    if (to - from > MOST_PENDING || lanes.length > ROOM.sums) return;
    const { table } = memo;
    table[slot + AT.known]! |= KNOWN.rows;
    table[slot + AT.rowCount] = (to - from) | (count << 16);
    table.fill(0, slot + AT.sums, slot + AT.sums + lanes.length);
    const wordsARow = lanes.length >> 1;
    for (let i = from; i < to; i++) {
      for (let word = 0; word < wordsARow; word++) {
        const four = words[rows[i]! * wordsARow + word]!;
        table[slot + AT.sums + 2 * word]! += four & 0x00ff00ff;
        table[slot + AT.sums + 2 * word + 1]! += (four >>> 8) & 0x00ff00ff;
      }
    }
  }

  /** Writes the sum, divided by the root of how many rows are in it, into the first of the network's inputs. */
  finish(inputs: Float64Array): void {
    this.emptyLanes();
    const { sums, known } = this;
    const { width, steps } = this.model;
    const scale = 1 / Math.sqrt(known + LENGTH_OFFSET);
    for (let column = 0; column < width; column++) {
      inputs[column] = (sums[column]! - RAISE * known) * steps[column]! * scale;
    }
  }

  private makeRoom(rows: number): void {
    if (this.pending + rows > MOST_PENDING) this.emptyLanes();
    this.pending += rows;
  }

  private emptyLanes(): void {
    const { lanes, sums } = this;
    for (let word = 0; 2 * word < lanes.length; word++) {
      const even = lanes[2 * word]!;
      const odd = lanes[2 * word + 1]!;
      sums[4 * word]! += even & 0xffff;
      sums[4 * word + 1]! += odd & 0xffff;
      sums[4 * word + 2]! += even >>> 16;
      sums[4 * word + 3]! += odd >>> 16;
    }
    lanes.fill(0);
    this.known += this.pending;
    this.pending = 0;
  }
}

/** Writes the sum that was remembered with a word, column by column. @returns over how many rows it is */
export function readRemembered(memo: WordMemo, slot: number, columns: Int32Array): number {
  const { table } = memo;
  for (let column = 0; column < columns.length; column++) {
    const lane = table[slot + AT.sums + 2 * (column >> 2) + (column & 1)]!;
    columns[column] = column & 2 ? lane >>> 16 : lane & 0xffff;
  }
  return table[slot + AT.rowCount]! & 0xffff;
}

/** The table itself, seen as words, where rows are whole words and a word's lowest byte comes first. */
function packWords({ rows, width }: Model, wordsARow: number): Int32Array {
  const isLowFirst = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;
  if (isLowFirst && width % 4 === 0) return new Int32Array(rows.buffer, 0, rows.length / 4);
  const words = new Int32Array((rows.length / width) * wordsARow);
  for (let row = 0, at = 0; at < rows.length; row++) {
    for (let column = 0; column < width; column++, at++) {
      words[row * wordsARow + (column >> 2)]! |= rows[at]! << (8 * (column & 3));
    }
  }
  return words;
}
