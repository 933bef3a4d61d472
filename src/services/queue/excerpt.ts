const segmenter = new Intl.Segmenter();

/** The beginning of a text, cut between graphemes, with an ellipsis where something is missing. */
export function cutBetweenGraphemes(text: string, length: number): string {
  if (text.length <= length) return text;
  // Asked for where the cut falls alone: going through a text from its beginning is what a page of lines would cost most.
  const { index } = segmenter.segment(text).containing(length)!;
  return `${text.slice(0, index)}…`;
}
