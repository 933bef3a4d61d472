import type { Finding, ScreenedField } from '../protocol/findings.ts';
import { toSegments } from './highlight.ts';
import { texts } from './language.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly field: ScreenedField;
  /** All findings of the comment; those of other fields are left out here, and keep their numbers. */
  readonly findings: readonly Finding[];
}

/** A text with its findings marked: text nodes and `<mark>`, nothing else. How the form was sent is no matter of its words. */
export function MarkedText({ text, field, findings }: MarkedTextProps) {
  const own = findings.flatMap((finding, index) =>
    finding.span.field === field && !finding.rule.startsWith('form/') ? [{ finding, index }] : [],
  );
  const segments = toSegments(
    text,
    own.map(({ finding }) => finding.span),
  );
  return (
    <>
      {segments.map((segment, i) => {
        const first = own[segment.findings[0] ?? -1];
        if (first === undefined) return segment.text;
        const { clause } = first.finding;
        return (
          <mark
            key={`${i}:${segment.text.length}`}
            class={`clause-${clause}`}
            data-finding={first.index}
            title={texts().clauses[clause]}
          >
            {segment.text}
          </mark>
        );
      })}
    </>
  );
}
