/** Transform 4. Small letters; ß and the long s are written out by it or by NFKC before it. */
export function toSmall(text: string): string {
  return text.toLowerCase().replace('ß', 'ss');
}
