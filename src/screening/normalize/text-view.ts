import type { ScreenedField } from '../../protocol/findings.ts';
import { hashOfUnits } from './word-hash.ts';

/** What is known of a word; bits of {@link TextView.wordFlags}. */
export const WORD = {
  latin: 1,
  arabic: 2,
  /** Letters of any other script. */
  other: 4,
  /** Holds a digit. */
  digit: 8,
  /** Two letters or more, all capitals. */
  capitals: 16,
  /** A letter three times or more in a row (kept twice). */
  stretched: 32,
  /** Letters of another script or of a decorative alphabet stand for Latin ones. */
  disguised: 64,
  /** Between quotation marks that open and close. */
  quoted: 128,
  /** One pictogram; its two units are the word. */
  emoji: 256,
  /** Nothing but signs stands between this word and the one before: no space. */
  glued: 512,
  mention: 1024,
  link: 2048,
  hashtag: 4096,
  /** A comma, colon, bracket or dash stands before it. */
  afterPause: 8192,
  /** Begins with a capital, and is not all capitals. */
  initial: 16384,
} as const;

/** One field of the comment and its range in {@link TextView.chars}. */
export interface FieldRange {
  readonly field: ScreenedField;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A comment after normalising, as parallel typed arrays: the folded characters with their origin, and the words over them.
 *
 *     "Ｙou  IDIOT!"  →  chars   y o u ␠ i d i o t !        origin   0 1 2 3 5 6 7 8 9 10
 *                        words   [0,3) [4,9)
 *
 * The fields follow one another, each closed by a line end. Everything is in UTF-16 units. One view is reused for every
 * comment that a screener sees, and its arrays grow only: it is valid until the next `screen`.
 */
export class TextView {
  /** Folded characters: small letters without marks, ASCII digits, signs as they are, runs of space as one. */
  chars = new Uint16Array(1024);
  /** For each folded character, the UTF-16 offset in its own field of the character it came from; one more at the end. */
  origin = new Int32Array(1025);
  length = 0;

  wordCount = 0;
  /** Half-open range of a word in `chars`. */
  wordStart = new Int32Array(256);
  wordEnd = new Int32Array(256);
  /** Bits of {@link WORD}. */
  wordFlags = new Uint16Array(256);
  /** FNV-1a over the word's folded units, 32 bits. */
  wordHash = new Uint32Array(256);
  /** Number of the sentence that a word stands in, counted from 0 over all fields. */
  wordSentence = new Int32Array(256);

  sentenceCount = 0;
  /** 1 where a sentence ends in a question mark. */
  isQuestion = new Uint8Array(64);

  /** Half-open ranges in `chars` without a space that hold letters beside signs or digits: where disguises are. */
  oddCount = 0;
  oddStart = new Int32Array(64);
  oddEnd = new Int32Array(64);

  /** Letters per script, as written, before look-alikes were unmasked. */
  latinLetters = 0;
  arabicLetters = 0;
  otherLetters = 0;
  capitalLetters = 0;
  /** Short vowels written over Arabic letters. */
  vowelMarks = 0;

  linkCount = 0;
  /** Digits in the longest run of digits, spaces and dashes left out: nine and more is a telephone number. */
  longestNumber = 0;

  fields: FieldRange[] = [];

  /** Arabic with its vowels written out, as scripture, poetry and schoolbooks have it and comments do not. */
  get isVocalised(): boolean {
    return this.arabicLetters >= 12 && this.vowelMarks * 2 >= this.arabicLetters;
  }

  /** @returns the field that a folded character belongs to */
  fieldAt(char: number): FieldRange {
    for (const field of this.fields) if (char < field.end) return field;
    return this.fields[this.fields.length - 1]!;
  }

  /** @returns the folded text of a range of `chars` */
  read(start: number, end: number): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this.chars[i]!);
    return text;
  }

  reset(): void {
    this.length = 0;
    this.wordCount = 0;
    this.sentenceCount = 0;
    this.oddCount = 0;
    this.latinLetters = 0;
    this.arabicLetters = 0;
    this.otherLetters = 0;
    this.capitalLetters = 0;
    this.vowelMarks = 0;
    this.linkCount = 0;
    this.longestNumber = 0;
    this.fields = [];
  }

  /** Makes room for so many more folded characters. */
  reserve(chars: number): void {
    const needed = this.length + chars + 2;
    if (needed <= this.chars.length) return;
    const size = 2 ** Math.ceil(Math.log2(needed));
    this.chars = grown(this.chars, new Uint16Array(size));
    this.origin = grown(this.origin, new Int32Array(size + 1));
  }

  /** Adds a word of the sentence that is not ended yet. */
  addWord(start: number, end: number, flags: number, hash: number): void {
    const word = this.wordCount++;
    if (word === this.wordStart.length) {
      const size = 2 * word;
      this.wordStart = grown(this.wordStart, new Int32Array(size));
      this.wordEnd = grown(this.wordEnd, new Int32Array(size));
      this.wordFlags = grown(this.wordFlags, new Uint16Array(size));
      this.wordHash = grown(this.wordHash, new Uint32Array(size));
      this.wordSentence = grown(this.wordSentence, new Int32Array(size));
    }
    this.wordStart[word] = start;
    this.wordEnd[word] = end;
    this.wordFlags[word] = flags;
    this.wordHash[word] = hash;
    this.wordSentence[word] = this.sentenceCount;
  }

  /**
   * Makes several words of one, as if spaces had been written between them.
   *
   * @param parted the words, in order, each with where its parts end in `chars`
   */
  partWords(parted: readonly { readonly word: number; readonly ends: readonly number[] }[]): void {
    const whole = { start: this.wordStart, end: this.wordEnd, flags: this.wordFlags, hash: this.wordHash };
    const sentences = this.wordSentence;
    const count = this.wordCount;
    const sentenceCount = this.sentenceCount;
    const size = whole.start.length;
    this.wordStart = new Int32Array(size);
    this.wordEnd = new Int32Array(size);
    this.wordFlags = new Uint16Array(size);
    this.wordHash = new Uint32Array(size);
    this.wordSentence = new Int32Array(size);
    this.wordCount = 0;
    let next = 0;
    for (let word = 0; word < count; word++) {
      this.sentenceCount = sentences[word]!;
      const flags = whole.flags[word]!;
      if (parted[next]?.word !== word) {
        this.addWord(whole.start[word]!, whole.end[word]!, flags, whole.hash[word]!);
        continue;
      }
      let start = whole.start[word]!;
      for (const end of parted[next++]!.ends) {
        const isFirst = start === whole.start[word];
        const own = isFirst ? flags : (flags & ~(WORD.initial | WORD.afterPause)) | WORD.glued;
        this.addWord(start, end, own, hashOfUnits(this.chars, start, end));
        start = end;
      }
    }
    this.sentenceCount = sentenceCount;
  }

  endSentence(question: boolean): void {
    if (this.sentenceCount === this.isQuestion.length) {
      this.isQuestion = grown(this.isQuestion, new Uint8Array(2 * this.sentenceCount));
    }
    this.isQuestion[this.sentenceCount++] = question ? 1 : 0;
  }

  addOdd(start: number, end: number): void {
    if (this.oddCount === this.oddStart.length) {
      this.oddStart = grown(this.oddStart, new Int32Array(2 * this.oddCount));
      this.oddEnd = grown(this.oddEnd, new Int32Array(2 * this.oddCount));
    }
    this.oddStart[this.oddCount] = start;
    this.oddEnd[this.oddCount++] = end;
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
