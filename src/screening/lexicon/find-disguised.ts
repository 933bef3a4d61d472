import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf } from '../normalize/word-hash.ts';
import { AT, KNOWN, letterBit, type WordMemo } from '../normalize/word-memo.ts';
import { isCommonWord } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mark, WRITTEN } from './marks.ts';
import { partJoined } from './part-joined.ts';
import { readCustomaryMask } from './read-customary-mask.ts';
import { mayBeLetter, type Undo, type Unmasked, Unmasker } from './unmask.ts';

const IN_SIGNS: Undo = { separators: false, masks: true, slips: 0 };
const IN_SPACES: Undo = { separators: true, masks: false, slips: 0 };
const IN_WORD: Undo = { separators: false, masks: false, slips: 0 };
const WITH_SLIPS: Undo = { separators: false, masks: false, slips: 1 };
const NAME_WITH_SLIPS: Undo = { ...WITH_SLIPS, isName: true };

/** A search goes at most so far from where it starts. */
const LONGEST = 48;

/**
 * Finds listed terms that were written so as not to be found: digits and signs for letters, stars for letters, signs or
 * spaces between letters, letters repeated, exchanged or left out, spaces in the middle. Looks only where something is odd: at
 * runs of characters that mix letters with signs, at single letters in a row, and at words that no dictionary has.
 *
 * @param plain marks already found, sorted; what they cover is not looked at again
 * @param memo what is known of the words already
 * @returns the work it cost: trie steps
 */
export function findDisguised(
  view: TextView,
  lexicon: Lexicon,
  plain: readonly Mark[],
  marks: Mark[],
  memo: WordMemo,
): number {
  const unmasker = new Unmasker(view, lexicon);
  readParted(view, unmasker, lexicon, marks);
  readUnknown(view, unmasker, plain, lexicon, marks, memo);
  return unmasker.steps;
}

/**
 * Finds what is disguised by digits, signs and spaces alone, for lists in which a slip of the keys may make another word of one
 * that is short or rare.
 *
 * @returns the work it cost: trie steps
 */
export function findParted(view: TextView, lexicon: Lexicon, marks: Mark[]): number {
  const unmasker = new Unmasker(view, lexicon);
  readParted(view, unmasker, lexicon, marks);
  return unmasker.steps;
}

function readParted(view: TextView, unmasker: Unmasker, lexicon: Lexicon, marks: Mark[]): void {
  for (let i = 0; i < view.oddCount; i++) {
    const [start, end] = [view.oddStart[i]!, view.oddEnd[i]!];
    // A comma or a full stop after it is no part of it.
    const last = isWordUnit(view.chars[end - 1]!) ? end : end - 1;
    if (!isHexadecimal(view, start, last)) readOdd(view, unmasker, start, end, lexicon, marks);
  }
  readSpaced(view, unmasker, lexicon, marks);
}

/** Identifiers and checksums (a9c28aa5-138c-…): sixteen signs or more that are hexadecimal digits, some of them numerals. */
function isHexadecimal(view: TextView, start: number, end: number): boolean {
  if (end - start < 16) return false;
  let numerals = 0;
  for (let at = start; at < end; at++) {
    const unit = view.chars[at]!;
    if (unit >= 0x30 && unit <= 0x39) numerals++;
    else if (unit !== HYPHEN && (unit < 0x61 || unit > 0x66)) return false;
  }
  return numerals >= 4;
}

/** Signs and digits among letters: every beginning of a run of letters is a place where a term may begin. */
function readOdd(
  view: TextView,
  unmasker: Unmasker,
  start: number,
  end: number,
  lexicon: Lexicon,
  marks: Mark[],
): void {
  const { chars } = view;
  for (let at = start; at < end; at++) {
    const isBeginning = at === start || !isWordUnit(chars[at - 1]!);
    if (!isBeginning) continue;
    const found =
      readCustomaryMask(view, at, end, lexicon) ?? unmasker.read(at, Math.min(end, at + LONGEST), IN_SIGNS);
    if (found === undefined || !isCrediblyParted(view, at, found)) continue;
    pushMark(view, lexicon, marks, at, found);
    at = found.end - 1;
  }
}

const isWordUnit = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x621 && unit <= 0x64a);

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** Hyphens, slashes and apostrophes part ordinary words: "pen-is", "as/s". They disguise only beside a single letter. */
function isCrediblyParted(view: TextView, start: number, found: Unmasked): boolean {
  let piece = 0;
  let shortest = 99;
  let isOrdinary = false;
  for (let at = start; at <= found.end; at++) {
    const unit = at < found.end ? view.chars[at]! : HYPHEN;
    if (isWordUnit(unit)) piece++;
    else {
      if (at < found.end && (unit === HYPHEN || unit === SLASH || unit === 0x2c || unit === 0x3a))
        isOrdinary = true;
      if (piece > 0) shortest = Math.min(shortest, piece);
      piece = 0;
    }
  }
  return !isOrdinary || shortest === 1;
}

/** Three or more single letters in a row, whatever stands between them, pictograms included. */
function readSpaced(view: TextView, unmasker: Unmasker, lexicon: Lexicon, marks: Mark[]): void {
  let first = -1;
  let letters = 0;
  for (let word = 0; word <= view.wordCount; word++) {
    const isPictogram = word < view.wordCount && (view.wordFlags[word]! & WORD.emoji) !== 0;
    const isSingle = word < view.wordCount && view.wordEnd[word]! - view.wordStart[word]! === 1;
    if (isSingle || (isPictogram && first >= 0)) {
      if (first < 0) {
        first = word;
        letters = 0;
      }
      if (isSingle) letters++;
      continue;
    }
    if (first >= 0 && letters >= 3) readRun(view, unmasker, first, word - 1, lexicon, marks);
    first = -1;
  }
}

function readRun(
  view: TextView,
  unmasker: Unmasker,
  first: number,
  last: number,
  lexicon: Lexicon,
  marks: Mark[],
): void {
  const end = view.wordEnd[last]!;
  for (let word = first; word <= last; word++) {
    const start = view.wordStart[word]!;
    const found = unmasker.read(start, Math.min(end, start + 3 * LONGEST), IN_SPACES);
    if (found === undefined) continue;
    // Three letters only count when nothing else is spaced out around them.
    if (found.reading.length < 4 && (word !== first || found.end !== end)) continue;
    pushMark(view, lexicon, marks, start, found);
    while (word < last && view.wordStart[word + 1]! < found.end) word++;
  }
}

/** Words that are neither listed nor common: written with a slip, a repeat, or with a space inside. */
function readUnknown(
  view: TextView,
  unmasker: Unmasker,
  plain: readonly Mark[],
  lexicon: Lexicon,
  marks: Mark[],
  memo: WordMemo,
): void {
  let next = 0;
  const skipped = WORD.link | WORD.emoji | WORD.other | WORD.digit;
  for (let word = 0; word < view.wordCount; word++) {
    if (isCommon(view, word, memo) || (view.wordFlags[word]! & skipped) !== 0) continue;
    const start = view.wordStart[word]!;
    while (next < plain.length && plain[next]!.end <= start) next++;
    const isMarked = next < plain.length && plain[next]!.start <= start;
    if (isMarked && view.wordEnd[word]! - start > 3) continue;
    if (!readInside(view, unmasker, word, lexicon, marks, memo))
      readBroken(view, unmasker, word, lexicon, marks, memo);
  }
}

/** Words of one letter; no other letter stands alone but as a piece of a word. */
const ONE_LETTER = hashesOf('a i و ع');

/** Whether a word of the comment is a common one, remembered. */
export function isCommon(view: TextView, word: number, memo: WordMemo): boolean {
  const slot = memo.slots[word]!;
  const hash = view.wordHash[word]!;
  const known = slot < 0 ? 0 : memo.table[slot + AT.known]!;
  if (known & (KNOWN.isCommon | KNOWN.isRare)) return (known & KNOWN.isCommon) !== 0;
  const isCommon = isCommonWord(hash) || ONE_LETTER.has(hash);
  if (slot >= 0) memo.table[slot + AT.known] = known | (isCommon ? KNOWN.isCommon : KNOWN.isRare);
  return isCommon;
}

/** A term with a slip or a repeat, or one joined to another word. @returns whether there was any */
function readInside(
  view: TextView,
  unmasker: Unmasker,
  word: number,
  lexicon: Lexicon,
  marks: Mark[],
  memo: WordMemo,
): boolean {
  const start = view.wordStart[word]!;
  const end = view.wordEnd[word]!;
  if (end - start < 4) return false;
  const isName = (view.wordFlags[word]! & WORD.initial) !== 0;
  const slot = memo.slots[word]!;
  const clean = isName ? KNOWN.cleanName : KNOWN.clean;
  const half = isName ? 16 : 0;
  if (slot >= 0 && memo.table[slot + AT.known]! & clean) {
    unmasker.steps += (memo.table[slot + AT.clean]! >>> half) & 0xffff;
    return false;
  }
  const before = unmasker.steps;
  const found =
    unmasker.read(start, end, IN_WORD) ?? unmasker.read(start, end, isName ? NAME_WITH_SLIPS : WITH_SLIPS);
  if (found !== undefined && found.end === end && !(end - start < 7 && isGuess(lexicon, found))) {
    pushMark(view, lexicon, marks, start, found);
    return true;
  }
  const joined = end - start >= 8 ? partJoined(view, word, lexicon) : undefined;
  if (joined !== undefined) {
    for (const part of [joined, joined.beside]) {
      if (part.entries.length > 0)
        pushMark(view, lexicon, marks, part.start, { ...part, reading: view.read(part.start, part.end) });
    }
    return true;
  }
  if (slot >= 0) {
    memo.table[slot + AT.known]! |= clean;
    const other = memo.table[slot + AT.clean]! & ~(0xffff << half);
    memo.table[slot + AT.clean] = other | ((unmasker.steps - before) << half);
  }
  return false;
}

/** Arabizi has no spelling to slip from: what is not written as listed is another word. */
const isGuess = (lexicon: Lexicon, found: Unmasked): boolean =>
  found.entries.every((entry) => lexicon.headings[lexicon.entryHeading[entry]!]!.language === 'ar-latn');

/** A term broken in two or three by spaces, one of the pieces no word: "fu ck", "id iot", "ni gg er". */
function readBroken(
  view: TextView,
  unmasker: Unmasker,
  word: number,
  lexicon: Lexicon,
  marks: Mark[],
  memo: WordMemo,
): void {
  for (let first = Math.max(0, word - 1); first <= word; first++) {
    const start = view.wordStart[first]!;
    if (view.wordSentence[first] !== view.wordSentence[word]) continue;
    for (let last = Math.min(first + 2, view.wordCount - 1); last > first && last >= word; last--) {
      const end = view.wordEnd[last]!;
      if (view.wordSentence[last] !== view.wordSentence[word] || end - start > 16) continue;
      const found = readOver(view, unmasker, first, end, memo);
      if (found === undefined || found.end !== end || found.reading.length < 4) continue;
      pushMark(view, lexicon, marks, start, found);
      return;
    }
  }
}

/**
 * A term that begins with a word and ends in a later one. Most words begin no term that is longer than they are, and most others
 * none that goes on with the letter that the next word begins with: those are not searched for.
 */
function readOver(
  view: TextView,
  unmasker: Unmasker,
  first: number,
  end: number,
  memo: WordMemo,
): Unmasked | undefined {
  const next = letterAfter(view, first);
  if (next !== 0 && (onwardOf(view, unmasker, first, memo) & letterBit(next)) === 0) return undefined;
  return unmasker.read(view.wordStart[first]!, end, IN_SPACES);
}

/** The letters by which a term that begins with a word may go on after it. */
function onwardOf(view: TextView, unmasker: Unmasker, word: number, memo: WordMemo): number {
  const { table } = memo;
  const slot = memo.slots[word]!;
  if (slot >= 0 && table[slot + AT.known]! & KNOWN.over) {
    unmasker.steps += table[slot + AT.over]!;
    return table[slot + AT.overLetters]!;
  }
  const before = unmasker.steps;
  const end = view.wordEnd[word]!;
  unmasker.read(view.wordStart[word]!, end, IN_SPACES, end);
  if (slot >= 0) {
    table[slot + AT.known]! |= KNOWN.over;
    table[slot + AT.over] = unmasker.steps - before;
    table[slot + AT.overLetters] = unmasker.onward;
  }
  return unmasker.onward;
}

/** The letter that the next word begins with; 0 where it begins with none, or a sign before it may be read as a letter. */
function letterAfter(view: TextView, word: number): number {
  const start = view.wordStart[word + 1]!;
  for (let at = view.wordEnd[word]!; at < start; at++) if (mayBeLetter(view.chars[at]!)) return 0;
  const next = view.chars[start]!;
  return isLetter(next) ? next : 0;
}

const isLetter = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x621 && unit <= 0x64a);

function pushMark(view: TextView, lexicon: Lexicon, marks: Mark[], start: number, found: Unmasked): void {
  const first = wordAt(view, start);
  const last = Math.max(first, wordAt(view, found.end - 1));
  for (const entry of found.entries) {
    marks.push({
      heading: lexicon.headings[lexicon.entryHeading[entry]!]!,
      entry,
      first,
      last,
      start,
      end: found.end,
      person: 0,
      isBare: true,
      written: WRITTEN.disguised,
      reading: found.reading,
    });
  }
}

/** The word that holds a character, or the first one after it. */
function wordAt(view: TextView, at: number): number {
  let low = 0;
  let high = view.wordCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.wordEnd[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
