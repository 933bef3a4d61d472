/**
 * Transform 3. Takes the marks off letters: accents, stacked combining marks, tashkeel, Quranic marks, and tatweel.
 * Decomposing also takes the hamza off its seat: أ إ آ become ا, ؤ becomes و, ئ becomes ي.
 */
export function dropMarks(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\u0640]/gu, '');
}
