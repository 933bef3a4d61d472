import type { DetectedLanguage } from '../protocol/findings.ts';
import type { Mark } from './lexicon/marks.ts';
import { type TextView, WORD } from './normalize/text-view.ts';

/**
 * Language by script, then by words: Arabic and English have an alphabet each; Arabizi is Latin letters with digits for
 * sounds, or listed Arabizi words. Other alphabets, and Latin text in which no English word is known, are `other`.
 */
export function detectLanguage(
  view: TextView,
  marks: readonly Mark[],
  hint: 'en' | 'ar' | undefined,
): DetectedLanguage {
  const { latinLetters, arabicLetters, otherLetters } = view;
  const letters = latinLetters + arabicLetters + otherLetters;
  if (letters === 0) return 'none';
  if (otherLetters * 2 > letters) return 'other';
  if (arabicLetters >= latinLetters) return 'ar';
  const arabizi = countArabizi(view, marks);
  if (arabizi > 0 && (arabizi * 4 >= view.wordCount || (hint === 'ar' && arabizi * 8 >= view.wordCount)))
    return 'ar-latn';
  return 'en';
}

/** Words with a digit for a sound between letters (7mar, ba3den, ma3), and words of the Arabizi lists. */
function countArabizi(view: TextView, marks: readonly Mark[]): number {
  let count = 0;
  for (let word = 0; word < view.wordCount; word++) if (isArabiziWord(view, word)) count++;
  for (const { heading, first } of marks) {
    // Arabic entries in a text of Latin letters were read from Arabizi.
    const isArabizi =
      heading.language === 'ar-latn' ||
      (heading.language === 'ar' && (view.wordFlags[first]! & WORD.latin) !== 0);
    if (isArabizi && !isArabiziWord(view, first)) count++;
  }
  return count;
}

/** Letters with 2, 3, 5, 6, 7, 8 or 9 beside them, but no number with a unit (5km, 2nd) and no digit at the end (covid19). */
export function isArabiziWord(view: TextView, word: number): boolean {
  const wanted = WORD.latin | WORD.digit;
  if ((view.wordFlags[word]! & wanted) !== wanted) return false;
  const start = view.wordStart[word]!;
  const end = view.wordEnd[word]!;
  if (end - start < 3) return false;
  let digits = 0;
  let hasInner = false;
  for (let at = start; at < end; at++) {
    const unit = view.chars[at]!;
    if (unit < 0x30 || unit > 0x39) continue;
    if (unit === 0x30 || unit === 0x31 || unit === 0x34) return false;
    digits++;
    if (at + 1 < end) hasInner = true;
  }
  return hasInner && digits * 2 < end - start && !isOrdinal(view, start, end);
}

function isOrdinal(view: TextView, start: number, end: number): boolean {
  let at = start;
  while (at < end && view.chars[at]! <= 0x39) at++;
  return at > start && UNITS.has(view.read(at, end));
}

const UNITS: ReadonlySet<string> = new Set(
  'nd rd th km kg cm mm pm am hr hrs min mins sec days day yrs yr year years ml mg ft lbs lb mph gb mb tb kb mp fps bn mn mil th x d g m k ppl'.split(
    ' ',
  ),
);
