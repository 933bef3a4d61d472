import { unifyArabicLetters } from '../screening/normalize/arabic-letters.ts';
import { toCompatible } from '../screening/normalize/compatibility.ts';
import { unmaskConfusables } from '../screening/normalize/confusables.ts';
import { toAsciiDigits } from '../screening/normalize/digits.ts';
import { dropInvisible } from '../screening/normalize/invisible.ts';
import { toSmall } from '../screening/normalize/letter-case.ts';
import { dropMarks } from '../screening/normalize/marks.ts';

/** The letters and digits of a text as the engine reads them, without disguise, marks, spaces and signs. */
export function toLetters(text: string): string {
  let compatible = '';
  for (const char of text) compatible += toCompatible(dropInvisible(char));
  return toAsciiDigits(unifyArabicLetters(toSmall(dropMarks(compatible)))).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Like {@link toLetters}, with look-alikes of other scripts and digits put for letters read as what they look like. */
export function toSkeleton(text: string): string {
  return unmaskConfusables(toLetters(text))
    .replace(/[0135]/g, (digit) => DIGIT_FOR[digit]!)
    .replace(/[il]/g, 'l');
}

const DIGIT_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's' };
