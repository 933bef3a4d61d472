import type { Bilingual, TermClause } from './clauses.ts';

/** One clause of a site's publishing terms, which a decision can cite. */
export interface SiteClause {
  /** Stable within the site: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly text: Bilingual;
  /** The engine's clauses whose findings stand for this one; none means that only words and moderators use it. */
  readonly findings: readonly TermClause[];
}
