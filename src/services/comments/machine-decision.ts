import type { Database } from '../../db/database.ts';
import { insertDecision } from '../../db/decisions.ts';
import { newId } from '../../db/ids.ts';
import { toContentLanguage } from '../../moderation/decisions.ts';
import type { FindingClause } from '../../protocol/clauses.ts';
import type { SiteClause } from '../../protocol/terms.ts';
import type { Screened } from './submission.ts';

/** Whatever does not wait for a person was decided by the machine, on the site's behalf, and is written down as such. */
export async function insertMachineDecision(
  tx: Database,
  submission: Screened,
  commentId: string,
  commentVersion = 1,
): Promise<void> {
  const { result, status, site, terms, now } = submission;
  if (status === 'pending' || 'failure' in result) return;
  const { screening, rejectedBy } = result;
  await insertDecision(tx, {
    siteId: site.id,
    id: newId(now),
    commentId,
    commentVersion,
    actorKind: 'machine',
    previousStatus: 'pending',
    newStatus: status,
    decisionGround: status === 'approved' ? null : 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    clause: rejectedBy === undefined ? (screening.clause ?? null) : toCited(rejectedBy.clause, terms.clauses),
    termsVersion: terms.version,
    automatedDetection: true,
    automatedDecision: 'AUTOMATED_DECISION_FULLY',
    contentLanguage: toContentLanguage(screening.language),
    decidedAt: now,
    effectiveAt: now,
  });
}

/** The site's clause that stands on what was found; what no clause stands on is cited by its own name. */
function toCited(found: FindingClause, clauses: readonly SiteClause[]): string {
  return clauses.find(({ findings }) => findings.some((finding) => finding === found))?.id ?? found;
}
