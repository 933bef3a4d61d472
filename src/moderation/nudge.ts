import type { Bilingual } from '../protocol/clauses.ts';
import type { Screening, Span } from '../protocol/findings.ts';
import type { SiteClause } from '../protocol/terms.ts';

/** How sure (0 to 1) the engine must be before a reader is asked to think again: a wrong reproach offends. */
const SURE_FROM = 0.9;

/** What a reader is shown before sending: the clause, and the words that seem to break it. */
export interface Nudge {
  readonly clause: { readonly id: string; readonly text: Bilingual };
  readonly spans: readonly Span[];
}

/** The clause of the site's terms that the comment surely breaks, with the words; undefined where the engine is not sure. */
export function toNudge(screening: Screening, clauses: readonly SiteClause[]): Nudge | undefined {
  const sure = screening.findings.filter(({ score, clause }) => score >= SURE_FROM && clause !== 'spam');
  const found = sure[0]?.clause;
  const clause = clauses.find(({ findings }) => findings.some((finding) => finding === found));
  if (found === undefined || clause === undefined) return undefined;
  const { id, text } = clause;
  return {
    clause: { id, text },
    spans: sure.filter((finding) => finding.clause === found).map(({ span }) => span),
  };
}
