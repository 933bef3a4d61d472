import type { TextView } from '../normalize/text-view.ts';
import { letterBit } from '../normalize/word-memo.ts';
import { findArabicEnding } from './arabic-clitics.ts';
import { INFLECT, isEnglishEnding } from './english-endings.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { Trie } from './trie.ts';

/** What a search for disguised terms may undo. */
export interface Undo {
  /** Spaces and signs between letters: f u c k, i.d.i.o.t. */
  readonly separators: boolean;
  /** Signs that stand for a letter: f*ck, id#ot. */
  readonly masks: boolean;
  /** At most so many slips of the pen: two letters exchanged, one left out. */
  readonly slips: number;
  /** A capital in front makes it a name, and a name is no misspelt insult: only names of targets are tried. */
  readonly isName?: boolean;
}

/** A disguised term. */
export interface Unmasked {
  /** Every entry of the lexicon that is written so. */
  readonly entries: readonly number[];
  readonly end: number;
  readonly reading: string;
}

/** Signs and digits that are read as letters. */
const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'ilا',
  '2': 'zا',
  '3': 'eع',
  '4': 'a',
  '5': 'sخ',
  '6': 'bgط',
  '7': 'tح',
  '8': 'b',
  '9': 'gص',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '(': 'c',
  '<': 'c',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '¥': 'y',
  '§': 's',
  '°': 'o',
  '©': 'c',
  '®': 'r',
  '^': 'a',
};

const lettersFor: (readonly number[] | undefined)[] = [];
for (const [sign, letters] of Object.entries(READ_AS)) {
  lettersFor[sign.charCodeAt(0)] = [...letters].map((letter) => letter.charCodeAt(0));
}

/** Whether a sign may be read as a letter by itself. */
export const mayBeLetter = (unit: number): boolean => lettersFor[unit] !== undefined;

const STAR = 0x2a;
/** Signs beside the star that people put in the place of a letter; not those that part words or end sentences. */
const MASKS: ReadonlySet<number> = new Set([...'#%&@$_~^+=?€£¥§°©®'].map((sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
/** () is drawn for o. */
const OPENING = 0x28;
const CLOSING = 0x29;
const LETTER_O = 0x6f;
const isAsciiLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isArabicLetter = (unit: number) => unit >= 0x621 && unit <= 0x64a;
const isLetter = (unit: number) => isAsciiLetter(unit) || isArabicLetter(unit);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Letters of the longest ending of either language. */
const LONGEST_ENDING = 5;
const NO_LETTERS = new Uint16Array();

/** Steps for one starting point; a disguise that needs more is not worth undoing. */
const STEPS_PER_START = 600;

/**
 * Reads a run of characters as a disguised term: depth first down the trie, at each character trying the letter itself,
 * what it may stand for, a repeat, a separator, a mask or a slip, as far as allowed. Finds the longest term that ends where a
 * word may end and was really disguised.
 */
export class Unmasker {
  steps = 0;
  /** By which letters the search last made could go on after the place it watched, as {@link letterBit} has them. */
  onward = 0;
  private watched = -1;
  private readonly view: TextView;
  private readonly lexicon: Lexicon;
  private readonly trie: Trie;
  private end = 0;
  private undo: Undo = { separators: false, masks: false, slips: 0 };
  private stepsLeft = 0;
  private best: Unmasked | undefined;
  private readonly path: number[] = [];
  private explicit = 0;
  private stars = 0;
  private masks = 0;
  private separators = 0;
  private separatorAt = -1;
  private others = 0;
  private slips = 0;
  private omitted = 0;

  constructor(view: TextView, lexicon: Lexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.trie = lexicon.trie;
  }

  /**
   * @param watched the place of which {@link onward} is to be known
   * @returns the longest disguised term that begins at `start` and ends by `end`
   */
  read(start: number, end: number, undo: Undo, watched = -1): Unmasked | undefined {
    this.onward = 0;
    this.watched = watched;
    this.end = end;
    this.undo = undo;
    this.stepsLeft = STEPS_PER_START;
    this.best = undefined;
    this.path.length = 0;
    this.explicit = 0;
    this.stars = 0;
    this.masks = 0;
    this.separators = 0;
    this.separatorAt = -1;
    this.others = 0;
    this.slips = 0;
    this.omitted = 0;
    this.step(Trie.ROOT, start, 0);
    if (this.stepsLeft < 0) this.onward = -1;
    this.steps += STEPS_PER_START - this.stepsLeft;
    return this.best;
  }

  private step(state: number, at: number, last: number): void {
    if (this.stepsLeft-- <= 0) return;
    if (at === this.watched) this.noteOnward(state, last);
    if (this.trie.entryAt(state) !== 0 && this.isDisguised()) this.accept(state, at, last);
    if (at >= this.end || this.path.length > 40) return;
    const { chars } = this.view;
    const unit = chars[at]!;
    if (isLetter(unit)) {
      this.tryLetter(state, at, unit, unit);
      if (unit === last) {
        this.others++;
        this.step(state, at + 1, last);
        this.others--;
      }
      // Two Arabic letters exchanged are too often another word: مختلف, متخلف.
      if (this.slips < this.undo.slips && this.path.length > 0 && isAsciiLetter(unit))
        this.trySlips(state, at, unit, last);
      return;
    }
    if (unit === OPENING && at + 1 < this.end && chars[at + 1] === CLOSING) {
      this.others++;
      this.putLetter(state, at + 1, LETTER_O);
      this.others--;
    }
    for (const letter of lettersFor[unit] ?? []) {
      this.others++;
      this.tryLetter(state, at, letter, unit);
      this.others--;
    }
    if (state === Trie.ROOT || isDigit(unit)) return;
    if (unit !== SPACE || this.undo.separators) {
      const before = this.separatorAt;
      this.separatorAt = at;
      this.separators++;
      this.step(state, at + 1, last);
      this.separators--;
      this.separatorAt = before;
    }
    if (this.undo.masks && unit !== SPACE) this.tryMask(state, at, unit);
  }

  /** What the trie goes on with, and the last letter once more. */
  private noteOnward(state: number, last: number): void {
    const { trie } = this;
    this.onward |= letterBit(last);
    for (let child = trie.firstChild(state); child !== 0; child = trie.sibling(child))
      this.onward |= letterBit(trie.unitOf(child));
  }

  private tryLetter(state: number, at: number, letter: number, unit: number): void {
    const symbol = this.trie.symbolOf[letter]!;
    const next = symbol === 0 ? -1 : this.trie.next(state, symbol);
    if (next === -1) return;
    const isExplicit = letter === unit ? 1 : 0;
    this.explicit += isExplicit;
    this.path.push(letter);
    this.step(next, at + 1, unit);
    this.path.pop();
    this.explicit -= isExplicit;
  }

  /** A sign in the place of one letter. Stars may stand for several; other signs for one only. */
  private tryMask(state: number, at: number, unit: number): void {
    if (unit !== STAR) {
      const next = at + 1 < this.end ? this.view.chars[at + 1]! : 0;
      if (this.masks > 0 || !MASKS.has(unit) || !isLetter(next)) return;
    }
    if (unit === STAR) this.stars++;
    else this.masks++;
    const { trie } = this;
    const isArabic = isArabicLetter(this.path[0] ?? 0);
    for (let child = trie.firstChild(state); child !== 0; child = trie.sibling(child)) {
      const letter = trie.unitOf(child);
      if (isAsciiLetter(letter) || (isArabic && isArabicLetter(letter))) this.putState(child, at, letter);
    }
    if (unit === STAR) this.stars--;
    else this.masks--;
  }

  private putLetter(state: number, at: number, letter: number): void {
    const next = this.nextBy(state, letter);
    if (next !== Trie.NONE) this.putState(next, at, letter);
  }

  private putState(next: number, at: number, letter: number): void {
    this.path.push(letter);
    this.step(next, at + 1, letter);
    this.path.pop();
  }

  /** Two letters exchanged, or one left out. Never the first one. */
  private trySlips(state: number, at: number, unit: number, last: number): void {
    const { chars } = this.view;
    this.slips++;
    const other = at + 1 < this.end ? chars[at + 1]! : 0;
    if (isLetter(other) && other !== unit) {
      const first = this.nextBy(state, other);
      const second = first === -1 ? -1 : this.nextBy(first, unit);
      if (second !== -1) {
        this.path.push(other, unit);
        this.explicit += 2;
        this.step(second, at + 2, unit);
        this.explicit -= 2;
        this.path.length -= 2;
      }
    }
    if (this.end - at > 2) {
      const { trie } = this;
      for (let child = trie.firstChild(state); child !== 0; child = trie.sibling(child)) {
        const letter = trie.unitOf(child);
        if (letter === unit || !isAsciiLetter(letter) || this.nextBy(child, unit) === Trie.NONE) continue;
        this.path.push(letter);
        this.omitted++;
        this.step(child, at, last);
        this.omitted--;
        this.path.pop();
      }
    }
    this.slips--;
  }

  private nextBy(state: number, unit: number): number {
    const symbol = this.trie.symbolOf[unit]!;
    return symbol === 0 ? -1 : this.trie.next(state, symbol);
  }

  private isDisguised(): boolean {
    return this.others + this.separators + this.stars + this.masks + this.slips > 0;
  }

  private accept(state: number, at: number, last: number): void {
    const size = this.path.length;
    if (this.best !== undefined && this.best.reading.length >= size) return;
    // Signs after the last letter belong to the sentence, not to the word.
    if (this.separatorAt === at - 1) return;
    if (!this.isCredible(size) || !this.hasHidden(state)) return;
    const { view } = this;
    let stop = at;
    while (stop < this.end && isLetter(view.chars[stop]!)) stop++;
    const entries: number[] = [];
    for (let entry = this.trie.entryAt(state); entry !== 0; entry = this.lexicon.entryNext[entry - 1]!) {
      if (this.fits(entry - 1, at, stop, last)) entries.push(entry - 1);
    }
    if (entries.length === 0 && this.separators > 0) {
      stop = this.end;
      const ending = this.lettersUntil(at, stop);
      for (let entry = this.trie.entryAt(state); entry !== 0; entry = this.lexicon.entryNext[entry - 1]!) {
        if (ending.length > 0 && this.fits(entry - 1, 0, ending.length, last, ending))
          entries.push(entry - 1);
      }
    }
    if (entries.length > 0) this.best = { entries, end: stop, reading: String.fromCharCode(...this.path) };
  }

  /** Whether any entry that ends here is looked for under disguise: most words that everybody writes are not. */
  private hasHidden(state: number): boolean {
    for (let entry = this.trie.entryAt(state); entry !== 0; entry = this.lexicon.entryNext[entry - 1]!) {
      if (this.lexicon.entryFlags[entry - 1]! & ENTRY.disguisable) return true;
    }
    return false;
  }

  /** The letters that are left, signs and spaces between them taken out: the ending of b a d g e r s. None if too many. */
  private lettersUntil(from: number, end: number): Uint16Array {
    const { chars } = this.view;
    let letters = 0;
    for (let at = from; at < end; at++) if (isLetter(chars[at]!)) letters++;
    return letters > LONGEST_ENDING ? NO_LETTERS : chars.subarray(from, end).filter(isLetter);
  }

  private fits(
    entry: number,
    at: number,
    stop: number,
    last: number,
    chars: Uint16Array = this.view.chars,
  ): boolean {
    const { lexicon } = this;
    const flags = lexicon.entryFlags[entry]!;
    if ((flags & ENTRY.disguisable) === 0 || flags & (ENTRY.lostE | ENTRY.lostY)) return false;
    if (this.undo.isName && lexicon.headings[lexicon.entryHeading[entry]!]!.role !== 'target') return false;
    const inflect = flags & ENTRY.inflect;
    if (stop === at) return true;
    if (inflect === INFLECT.none) return false;
    return flags & ENTRY.arabic
      ? findArabicEnding(chars, at, stop, inflect) !== -1
      : isEnglishEnding(chars, at, stop, last, inflect);
  }

  /** Enough of the term must be there in plain letters. */
  private isCredible(size: number): boolean {
    const { explicit } = this;
    if (this.slips > 0) return size >= (this.omitted > 0 ? 6 : 5);
    // Only repeats: doubled letters are ordinary in short words.
    if (this.others > 0 && explicit === size) return size >= (isArabicLetter(this.path[0]!) ? 4 : 5);
    if (explicit === 0 || size < 3) return false;
    if (this.stars > 0) return size >= 4 && explicit >= 2 && this.others + this.masks === 0;
    if (this.masks > 0) return size >= 4 && explicit >= size - 1 && this.separators === 0;
    return size > 3 || explicit * 2 > size;
  }
}
