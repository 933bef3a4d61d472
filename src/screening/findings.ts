import type { FindingClause } from '../protocol/clauses.ts';
import type { Finding, Span } from '../protocol/findings.ts';
import type { Classifier } from './classifier/classifier.ts';
import { explain } from './explanations.ts';
import type { Mark } from './lexicon/marks.ts';
import type { TextView } from './normalize/text-view.ts';
import type { Claim } from './rules/claim.ts';
import { round } from './scores.ts';

/** A moderator reads the strongest; a comment that repeats one word a thousand times has not a thousand findings. */
const MOST_FINDINGS = 24;

/** Claims weaker than this were taken back by what stands around them; they stay in the scores, not on the desk. */
const LEAST_PROBABILITY = 0.3;

/** Turns claims into findings: span in the field as submitted, what was read, and why. Strongest first. */
export function toFindings(view: TextView, claims: readonly Claim[]): Finding[] {
  const strongest = claims.filter((claim) => claim.probability >= LEAST_PROBABILITY);
  strongest.sort((a, b) => b.probability - a.probability || a.mark.start - b.mark.start);
  const told: Claim[] = [];
  for (const claim of strongest) {
    if (told.length === MOST_FINDINGS) break;
    if (!told.some((other) => isSame(claim, other))) told.push(claim);
  }
  return told.map((claim) => toFinding(view, claim));
}

/** Of two reasons why the same words break the same clause the surer one is told. */
const isSame = (claim: Claim, other: Claim): boolean =>
  claim.clause === other.clause && claim.mark.start === other.mark.start && claim.mark.end === other.mark.end;

function toFinding(view: TextView, claim: Claim): Finding {
  const { mark } = claim;
  const span = toSpan(view, mark.start, mark.end);
  const words = sourceOf(view, span);
  const named =
    claim.named === undefined ? undefined : sourceOf(view, toSpan(view, claim.named.start, claim.named.end));
  const reading = readingOf(view, mark, words);
  return {
    clause: claim.clause,
    target: { kind: claim.target, ...(named === undefined ? {} : { named }) },
    score: round(claim.probability),
    span,
    rule: claim.rule,
    severity: claim.severity,
    explanation: explain({ rule: claim.rule, clause: claim.clause, target: claim.target, words, named }),
    ...(reading === undefined ? {} : { reading }),
  };
}

/** The range of the original field that a range of folded characters came from, trailing marks included. */
export function toSpan(view: TextView, start: number, end: number): Span {
  const { field } = view.fieldAt(start);
  return { field, start: view.origin[start]!, end: view.origin[end]! };
}

export function sourceOf(view: TextView, span: Span): string {
  const field = view.fields.find((one) => one.field === span.field);
  return field === undefined ? '' : field.source.slice(span.start, span.end);
}

/** What the engine read where that is not simply the words without capitals and marks; a word drawn out by tatweel is not. */
function readingOf(view: TextView, mark: Mark, words: string): string | undefined {
  if (mark.reading !== undefined) return mark.reading;
  const isStretched = words.includes('\u0640');
  if (!isStretched && isReadAsWritten(view, mark, words)) return undefined;
  if (!isStretched && /^[\u0600-\u06ff\s]+$/.test(words)) return undefined;
  const read = view.read(mark.start, mark.end);
  return read === words.toLowerCase().replace(/[\s’]+/g, (gap) => (gap === '’' ? "'" : ' '))
    ? undefined
    : read;
}

/** Whether the words are Arabic letters, or were read letter for letter but for ASCII capitals: so for nearly all. */
function isReadAsWritten(view: TextView, { start, end }: Mark, words: string): boolean {
  let isArabic = true;
  let isSame = words.length === end - start;
  for (let i = 0; i < words.length && (isArabic || isSame); i++) {
    const unit = words.charCodeAt(i);
    const small = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    if (small !== view.chars[start + i]) isSame = false;
    if (unit !== 0x20 && (unit < 0x600 || unit > 0x6ff)) isArabic = false;
  }
  return words.length > 0 && (isArabic || isSame);
}

/**
 * The finding of the classifier alone: the words that spoke loudest for the clause that decides, where no rule found any.
 *
 * @returns undefined where a rule has said why already, or no words stand out
 */
export function findHeard(
  view: TextView,
  classifier: Classifier,
  clause: FindingClause,
  score: number,
  findings: readonly Finding[],
): Finding | undefined {
  if (findings.some((finding) => finding.clause === clause)) return undefined;
  const range = classifier.explain(view, clause);
  if (range === undefined) return undefined;
  const { field, end } = view.fieldAt(view.wordStart[range.first]!);
  let last = range.last - 1;
  while (last > range.first && view.wordEnd[last]! > end) last--;
  const span = { ...toSpan(view, view.wordStart[range.first]!, view.wordEnd[last]!), field };
  const words = sourceOf(view, span);
  return {
    clause,
    target: { kind: 'none' },
    score,
    span,
    rule: `classifier/${clause}`,
    severity: 'strong',
    explanation: explain({ rule: 'classifier', clause, target: 'none', words, named: undefined }),
  };
}
