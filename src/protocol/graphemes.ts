/** What a reader counts as characters, counted the same way in the browser and on the server. Imports nothing: the form bundles it. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Number of extended grapheme clusters (UAX #29) of `text`; counting stops after `atMost`, whose excess is then 1. */
export function countGraphemes(text: string, atMost = Number.POSITIVE_INFINITY): number {
  // Below U+0300 only CR LF joins, so plain Latin text needs no segmenter.
  if (/^[\t\n -\u02ff]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) {
    count += 1;
    if (count > atMost) break;
  }
  return count;
}
