import type { Database } from '../../db/database.ts';
import { countByFinding, type Span } from '../../db/statistics.ts';
import { findTerms } from '../../db/terms.ts';
import { FINDING_CLAUSES } from '../../protocol/clauses.ts';
import type { ClauseFigures } from '../../protocol/statistics.ts';

/** How often people and the engine were of one mind, clause by clause: what is cited counts by what the clause stands on. */
export async function countAgreement(db: Database, span: Span): Promise<ClauseFigures[]> {
  const rows = await countByFinding(db, span);
  const findingsOf = new Map<string, readonly string[]>();
  for (const version of new Set(rows.map((row) => row.termsVersion))) {
    const terms = await findTerms(db, span.siteId, version);
    for (const { id, findings } of terms?.clauses ?? []) findingsOf.set(`${version} ${id}`, findings);
  }
  const standsFor = (row: (typeof rows)[number], clause: string) =>
    row.newStatus === 'spam'
      ? clause === 'spam'
      : row.newStatus === 'rejected' &&
        findingsOf.get(`${row.termsVersion} ${row.cited}`)?.includes(clause) === true;
  const sum = (chosen: readonly (typeof rows)[number][]) =>
    chosen.reduce((total, row) => total + row.count, 0);
  return [...FINDING_CLAUSES, 'none' as const].map((clause) => {
    const own = rows.filter((row) => (row.found ?? 'none') === clause);
    return {
      clause,
      decided: sum(own),
      approved: sum(own.filter((row) => row.newStatus === 'approved')),
      citedSo: sum(own.filter((row) => standsFor(row, clause))),
      missed: sum(rows.filter((row) => (row.found ?? 'none') !== clause && standsFor(row, clause))),
    };
  });
}
