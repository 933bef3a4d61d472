/**
 * The characters that nearly all text is made of, ASCII and the Arabic alphabet, folded beforehand: the first comments need
 * not wait until the transforms' expressions over all of Unicode are compiled. A test holds this against the transforms.
 *
 * @returns the folded unit, 0 for what is dropped, -1 for any other character
 */
export function foldOrdinary(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit > 0 && unit < 0x80) return unit;
  if (unit >= 0x621 && unit <= 0x63a) return HAMZA_TO_GHAIN.charCodeAt(unit - 0x621);
  if (unit >= 0x641 && unit <= 0x64a) return FA_TO_YA.charCodeAt(unit - 0x641);
  // Tatweel, and the short vowels.
  if (unit === 0x640 || (unit >= 0x64b && unit <= 0x652)) return 0;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x630;
  return -1;
}

const HAMZA_TO_GHAIN = 'ءااوايابهتثجحخدذرزسشصضطظعغ';
const FA_TO_YA = 'فقكلمنهويي';
