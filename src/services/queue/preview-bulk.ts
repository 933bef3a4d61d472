import { listTermsVersions } from '../../db/bulk.ts';
import { countQueued, listQueued } from '../../db/queue.ts';
import type { QueueNarrowing } from '../../db/queue-query.ts';
import { findTerms } from '../../db/terms.ts';
import type { BulkPreview, BulkPreviewBody } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { cutBetweenGraphemes } from './excerpt.ts';
import { toNarrowing } from './read-filter.ts';

const SAMPLE = 8;
const EXCERPT_LENGTH = 160;

/** What an act on everything that the filter finds, or on what was picked, would touch, as of now. */
export async function previewBulk(
  deps: Deps,
  actor: Actor,
  input: { siteId: string } & BulkPreviewBody,
): Promise<BulkPreview> {
  const { siteId } = input;
  await assertRight(deps.db, actor, siteId, 'comment.decide');
  const now = deps.now();
  const by = 'filter' in input ? toNarrowing(input.filter, now) : undefined;
  const versions = await listTermsVersions(
    deps.db,
    siteId,
    by ?? { ids: 'picked' in input ? input.picked : [] },
  );
  const terms = await Promise.all(versions.map((version) => findTerms(deps.db, siteId, version)));
  return {
    asOf: now.toISOString(),
    terms: terms.flatMap((found) =>
      found === undefined ? [] : [{ version: found.version, clauses: found.clauses }],
    ),
    ...(by === undefined
      ? {
          count: { value: 'picked' in input ? input.picked.length : 0, capped: false },
          sample: [],
          flagged: 0,
        }
      : await countFiltered(deps, siteId, by)),
  };
}

async function countFiltered(
  deps: Deps,
  siteId: string,
  by: QueueNarrowing,
): Promise<Pick<BulkPreview, 'count' | 'sample' | 'flagged'>> {
  const rows = await listQueued(deps.db, siteId, { ...by, order: 'risk', limit: SAMPLE });
  const count = await countQueued(deps.db, siteId, by);
  const clean =
    by.clause === undefined ? await countQueued(deps.db, siteId, { ...by, clause: 'none' }) : undefined;
  return {
    count,
    sample: rows.map(({ id, name, title, excerpt, clause, risk }) => ({
      id,
      name,
      title,
      excerpt: cutBetweenGraphemes(excerpt, EXCERPT_LENGTH),
      clause,
      risk,
    })),
    flagged:
      clean === undefined ? (by.clause === 'none' ? 0 : count.value) : Math.max(0, count.value - clean.value),
  };
}
