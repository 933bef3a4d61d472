import { listWords } from '../../db/words.ts';
import { FINDING_CLAUSES, type FindingClause } from '../../protocol/clauses.ts';
import type { Rules } from '../../protocol/rules.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';

/** The thresholds and words that count on a site at present. */
export async function getRules(deps: Deps, actor: Actor, siteId: string): Promise<Rules> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const { revision, settings } = await getSite(deps, siteId);
  const words = await listWords(deps.db, siteId);
  return {
    revision,
    thresholds: settings.thresholds,
    words: words.map(({ id, term, clause, action, exceptions }) => ({
      id,
      term,
      clause,
      action,
      exceptions: [...exceptions],
    })),
    shipped: listShipped(deps),
  };
}

function listShipped({ screener }: Deps): Rules['shipped'] {
  const english = screener.thresholds('en');
  const arabic = screener.thresholds('ar');
  return Object.fromEntries(
    FINDING_CLAUSES.map((clause) => {
      const hold = Math.min(english[clause].hold, arabic[clause].hold);
      const { spam } = english[clause];
      return [clause, spam === undefined ? { hold } : { hold, spam }];
    }),
  ) as Record<FindingClause, { hold: number; spam?: number }>;
}
