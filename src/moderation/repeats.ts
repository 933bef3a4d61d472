/**
 * Tells whether two texts are the same words again. Identical is equal after normalising; near is a share of the runs of
 * letters, estimated by MinHash (Broder 1997), so that a changed name, link or smiley does not make a new text of it.
 */
import { countGraphemes } from '../protocol/graphemes.ts';
import { toLetters } from './letters.ts';

/** Shorter texts are repeated by chance: thanks, condolences, a laugh. */
export const NEAR_REPEAT_GRAPHEMES = 40;
/** Across authors, the first two are coincidence or custom. */
export const OTHER_AUTHORS_ALLOWED = 2;
/** How long repeats are looked for. */
export const REPEAT_DAYS = 7;

const MARKS = 16;
/** Of 16, what texts that share three quarters of their runs have at the least, all but one time in a hundred. */
export const SHARED_MARKS = 9;
const RUN = 6;

/** What is hashed to tell identical texts: letters and digits, or the text itself where it has none. */
export function toRepeatText(text: string): string {
  const letters = toLetters(text);
  return letters === '' ? text.replace(/\s+/g, '') : letters;
}

/** The marks of a text that is long enough to be called a repeat; none for a shorter one. */
export function toRepeatMarks(text: string): readonly string[] {
  if (countGraphemes(text.trim(), NEAR_REPEAT_GRAPHEMES) < NEAR_REPEAT_GRAPHEMES) return [];
  const letters = toRepeatText(text);
  const least = new Uint32Array(MARKS).fill(0xffffffff);
  for (let start = 0; start <= Math.max(0, letters.length - RUN); start += 1) {
    const hash = hashRun(letters, start, Math.min(start + RUN, letters.length));
    for (let i = 0; i < MARKS; i += 1) {
      const ranked = mix(hash ^ Math.imul(i + 1, 0x9e3779b9));
      if (ranked < least[i]!) least[i] = ranked;
    }
  }
  return Array.from(least, (rank, i) => `${i.toString(16)}${rank.toString(16).padStart(8, '0')}`);
}

/** FNV-1a over UTF-16 units. */
function hashRun(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves half the bits of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
