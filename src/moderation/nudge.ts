import type { Bilingual } from '../protocol/clauses.ts';
import type { Screening, Span } from '../protocol/findings.ts';
import type { SiteSettings } from '../protocol/settings.ts';
import type { SiteClause } from '../protocol/terms.ts';

/** How probable (0 to 1) a breach must be before a reader is asked to think again, where the site says nothing: a wrong reproach offends. */
export const SURE_FROM = 0.85;

/** What a reader is shown before sending: the clause, and the words that seem to break it. */
export interface Nudge {
  readonly clause: { readonly id: string; readonly text: Bilingual };
  readonly spans: readonly Span[];
}

/** The clause of the site's terms that the comment surely breaks, with the words; undefined where the engine is not sure. */
export function toNudge(
  screening: Screening,
  clauses: readonly SiteClause[],
  thresholds: SiteSettings['thresholds'],
): Nudge | undefined {
  const { clause: found, scores, findings } = screening;
  if (found === undefined || found === 'spam' || scores[found] < (thresholds[found]?.tell ?? SURE_FROM))
    return undefined;
  const clause = clauses.find((one) => one.findings.includes(found));
  const spans = findings.filter((finding) => finding.clause === found).map(({ span }) => span);
  if (clause === undefined || spans.length === 0) return undefined;
  return { clause: { id: clause.id, text: clause.text }, spans };
}
