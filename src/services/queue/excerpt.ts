/** The beginning of a text, cut between graphemes, with an ellipsis where something is missing. */
export function cutBetweenGraphemes(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
