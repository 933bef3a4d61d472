import type { Finding, Screening } from '../protocol/findings.ts';
import type { Screener } from '../screening/screener.ts';

export interface ExplainOptions {
  /** Colour and underline by terminal escapes; without, findings stand between `[` and `]`. */
  readonly colour: boolean;
  /** Language of the explanations. */
  readonly language: 'en' | 'ar';
}

/**
 * A comment as the engine sees it: the text with its findings marked, then what each of them is and why, then the
 * recommendation with its scores. Right-to-left text is isolated so that it reads in its own direction.
 */
export function explainText(screener: Screener, text: string, options: ExplainOptions): string {
  const screening = screener.screen({ title: '', text });
  const findings = screening.findings.filter((finding) => finding.span.field === 'text');
  const lines = [isolate(markFindings(text, findings, options.colour), text), ''];
  findings.forEach((finding, at) => {
    lines.push(describe(finding, at + 1, text, options), '');
  });
  lines.push(summarize(screening));
  return lines.join('\n');
}

const RED = '\u001b[1;4;31m';
const YELLOW = '\u001b[4;33m';
const GREY = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** Overlapping findings are marked once, as strongly as the strongest of them. */
function markFindings(text: string, findings: readonly Finding[], colour: boolean): string {
  const strength = new Uint8Array(text.length);
  for (const { span, score } of findings) {
    for (let at = span.start; at < span.end; at++)
      strength[at] = Math.max(strength[at]!, score >= 0.5 ? 2 : 1);
  }
  let out = '';
  let current = 0;
  for (let at = 0; at <= text.length; at++) {
    const next = at < text.length ? strength[at]! : 0;
    if (next !== current) {
      if (colour) out += next === 0 ? PLAIN : (current === 0 ? '' : PLAIN) + (next === 2 ? RED : YELLOW);
      else out += (current === 0 ? '' : ']') + (next === 0 ? '' : '[');
      current = next;
    }
    out += text[at] ?? '';
  }
  return out;
}

function describe(finding: Finding, number: number, text: string, options: ExplainOptions): string {
  const { clause, rule, score, severity, span, target, reading } = finding;
  const words = text.slice(span.start, span.end);
  const grey = (part: string) => (options.colour ? `${GREY}${part}${PLAIN}` : part);
  const read = reading === undefined ? '' : ` read as ${isolate(reading, reading)}`;
  const whom =
    target.named === undefined ? target.kind : `${target.kind} ${isolate(target.named, target.named)}`;
  return [
    `${number}. ${isolate(words, words)}${read}  ${clause}  ${score.toFixed(2)}`,
    `   ${isolate(finding.explanation[options.language], finding.explanation[options.language])}`,
    grey(`   ${rule} · ${severity} · ${whom} · ${span.start}–${span.end}`),
  ].join('\n');
}

function summarize({ recommendation, clause, language, scores, attributes, engine }: Screening): string {
  const strongest = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .filter(([, value]) => value >= 0.05)
      .sort((a, b) => b[1] - a[1])
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join('  ');
  return [
    `${recommendation}${clause === undefined ? '' : ` (${clause})`}  language ${language}  ${engine}`,
    strongest(scores),
    strongest(attributes),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Sets text apart in its own direction: right to left where its first letter is Arabic. */
function isolate(shown: string, text: string): string {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /\p{Script=Arabic}/u.test(first) ? `\u2067${shown}\u2069` : shown;
}
