/**
 * Transform 2. NFKC: Arabic presentation forms and ligatures (ﷺ becomes its four words), full-width, mathematical,
 * circled and superscript letters; then the negative squared and regional-indicator letters, which NFKC leaves alone.
 */
export function toCompatible(char: string): string {
  const code = char.codePointAt(0)!;
  for (const first of ENCLOSED_ALPHABETS) {
    if (code >= first && code < first + 26) return String.fromCharCode(0x61 + code - first);
  }
  return char.normalize('NFKC');
}

/** Negative circled, negative squared, regional indicators: 26 letters each, from A. */
const ENCLOSED_ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
