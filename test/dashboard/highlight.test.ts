import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegments } from '../../src/dashboard/highlight.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anySpans = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) }),
  { maxLength: 8 },
);

describe('cutting a text at its findings', () => {
  it('gives back the text, whatever the spans', () => {
    fc.assert(
      fc.property(anyText, anySpans, (text, spans) => {
        const segments = toSegments(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('marks a character for exactly those findings that cover it', () => {
    fc.assert(
      fc.property(anyText, anySpans, (text, spans) => {
        let at = 0;
        for (const segment of toSegments(text, spans)) {
          for (let i = at; i < at + segment.text.length; i += 1) {
            const covering = spans.flatMap(({ start, end }, index) => (start <= i && i < end ? [index] : []));
            expect(segment.findings).toEqual(covering);
          }
          at += segment.text.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('marks nothing for a span that is empty, turned round or outside', () => {
    const spans = [
      { start: 2, end: 2 },
      { start: 3, end: 1 },
      { start: 90, end: 99 },
    ];
    expect(toSegments('نص قصير', spans)).toEqual([{ text: 'نص قصير', findings: [] }]);
  });
});
