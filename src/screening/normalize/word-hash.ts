/** FNV-1a over UTF-16 units, 32 bits: the hash that the view keeps of every word. For words in folded letters. */
export function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes of words parted by spaces, in folded letters. */
export const hashesOf = (words: string): ReadonlySet<number> =>
  new Set(words.trim().split(/\s+/).map(hashOf));
