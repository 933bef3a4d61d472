import { unifyArabicLetters } from './arabic-letters.ts';
import { toCompatible } from './compatibility.ts';
import { unmaskConfusables } from './confusables.ts';
import { toAsciiDigits } from './digits.ts';
import { dropInvisible } from './invisible.ts';
import { toSmall } from './letter-case.ts';
import { dropMarks } from './marks.ts';
import { foldOrdinary } from './ordinary.ts';

/**
 * Folding one character: the seven transforms, in the order in which they must run.
 *
 *     invisible → compatibility → marks → case → Arabic letters → digits → confusables
 *
 * Invisible first, so that what follows sees letters only; compatibility before marks, because presentation forms hide
 * marks; marks before case, because İ is an I with a dot; confusables last, so that they need small letters only.
 *
 * Every transform looks at one character alone, so the whole fold of a code point never changes: it is computed on first
 * sight and remembered. A text costs one table look-up per character, whatever Unicode does.
 */

/** What a folded character is to the tokeniser. Values are small integers because they live in a typed array. */
export const CHAR = {
  unseen: 0,
  dropped: 1,
  space: 2,
  lineEnd: 3,
  latin: 4,
  arabic: 5,
  otherLetter: 6,
  digit: 7,
  apostrophe: 8,
  sentenceEnd: 9,
  pause: 10,
  quote: 11,
  symbol: 12,
  emoji: 13,
  /** A Latin letter that was written with a letter of another script. */
  lookAlike: 14,
  /** Folds to several characters; see {@link foldMany}. */
  many: 15,
} as const;

const kinds = new Uint8Array(0x10000);
const units = new Uint16Array(0x10000);
const several = new Map<number, readonly Folded[]>();

/** One folded character: a UTF-16 unit and what it is; emoji and other astral characters keep both their units. */
export interface Folded {
  readonly unit: number;
  readonly kind: number;
}

/** Kind of a BMP code unit, one of {@link CHAR}. */
export function kindOf(unit: number): number {
  const kind = kinds[unit]!;
  return kind === CHAR.unseen ? learn(unit) : kind;
}

/** The unit that a code unit folds to; only after {@link kindOf} said neither `dropped` nor `many`. */
export function foldedUnit(unit: number): number {
  return units[unit]!;
}

/** The folded characters of a code point beyond the BMP, or of a unit whose kind is `many`. */
export function foldMany(codePoint: number): readonly Folded[] {
  let folded = several.get(codePoint);
  if (folded === undefined) {
    folded = foldCodePoint(codePoint);
    // A text of all of Unicode must not grow the memory without end; 4,096 is more than any comment's repertoire.
    if (several.size < 4096) several.set(codePoint, folded);
  }
  return folded;
}

function learn(unit: number): number {
  const ordinary = foldOrdinary(unit);
  if (ordinary >= 0) {
    units[unit] = ordinary;
    kinds[unit] = ordinary === 0 ? CHAR.dropped : classifyOrdinary(ordinary);
    return kinds[unit];
  }
  const folded = foldCodePoint(unit);
  const only = folded[0];
  let kind: number = CHAR.many;
  if (only === undefined) kind = CHAR.dropped;
  else if (folded.length === 1) {
    kind = only.kind;
    units[unit] = only.unit;
  }
  kinds[unit] = kind;
  return kind;
}

function foldCodePoint(codePoint: number): readonly Folded[] {
  // A lone surrogate is not a character; the service refuses it, the engine only has to survive it.
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return [{ unit: 0xfffd, kind: CHAR.symbol }];
  const char = String.fromCodePoint(codePoint);
  if (dropInvisible(char) === '') return [];
  const letters = toAsciiDigits(unifyArabicLetters(toSmall(dropMarks(toCompatible(char)))));
  const out: Folded[] = [];
  for (const letter of letters) {
    const latin = unmaskConfusables(letter);
    const kind = latin === letter ? classify(letter) : CHAR.lookAlike;
    for (let i = 0; i < latin.length; i++) out.push({ unit: latin.charCodeAt(i), kind });
  }
  return out;
}

function classify(letter: string): number {
  const fixed = KIND_OF_SIGN[letter];
  if (fixed !== undefined) return fixed;
  if (letter >= 'a' && letter <= 'z') return CHAR.latin;
  if (letter >= '0' && letter <= '9') return CHAR.digit;
  if (/^\p{Script=Arabic}$/u.test(letter) && /^\p{L}$/u.test(letter)) return CHAR.arabic;
  if (/^\p{L}$/u.test(letter)) return CHAR.otherLetter;
  if (/^[\p{Extended_Pictographic}]$/u.test(letter)) return CHAR.emoji;
  if (/^\s$/u.test(letter)) return CHAR.space;
  return CHAR.symbol;
}

function classifyOrdinary(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return CHAR.latin;
  if (unit >= 0x30 && unit <= 0x39) return CHAR.digit;
  if (unit >= 0x80) return CHAR.arabic;
  const isSpace = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return KIND_OF_SIGN[String.fromCharCode(unit)] ?? (isSpace ? CHAR.space : CHAR.symbol);
}

const KIND_OF_SIGN: Readonly<Record<string, number>> = {
  '\n': CHAR.lineEnd,
  '\r': CHAR.lineEnd,
  '\u2028': CHAR.lineEnd,
  '\u2029': CHAR.lineEnd,
  "'": CHAR.apostrophe,
  '\u2019': CHAR.apostrophe,
  '\u02bc': CHAR.apostrophe,
  '.': CHAR.sentenceEnd,
  '!': CHAR.sentenceEnd,
  '?': CHAR.sentenceEnd,
  '؟': CHAR.sentenceEnd,
  '۔': CHAR.sentenceEnd,
  ',': CHAR.pause,
  ';': CHAR.pause,
  ':': CHAR.pause,
  '،': CHAR.pause,
  '؛': CHAR.pause,
  '(': CHAR.pause,
  ')': CHAR.pause,
  '—': CHAR.pause,
  '–': CHAR.pause,
  '"': CHAR.quote,
  '“': CHAR.quote,
  '”': CHAR.quote,
  '„': CHAR.quote,
  '«': CHAR.quote,
  '»': CHAR.quote,
  '‹': CHAR.quote,
  '›': CHAR.quote,
};
