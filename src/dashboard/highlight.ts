/** A run of text with the indexes of the findings that cover it; none for plain text. */
export interface Segment {
  readonly text: string;
  readonly findings: readonly number[];
}

/**
 * Cuts a text at the edges of its spans (half-open, UTF-16). The segments' texts, joined, are the text; a span that lies
 * outside of it, is empty or turned round marks nothing.
 */
export function toSegments(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Segment[] {
  const clamped = spans.map(({ start, end }) => ({
    start: Math.max(0, Math.min(start, text.length)),
    end: Math.max(0, Math.min(end, text.length)),
  }));
  const edges = new Set([0, text.length]);
  for (const { start, end } of clamped) {
    if (start < end) edges.add(start).add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    return {
      text: text.slice(from, to),
      findings: clamped.flatMap(({ start, end }, index) => (start <= from && to <= end ? [index] : [])),
    };
  });
}
