import { countQueued, listQueued } from '../../db/queue.ts';
import type { BulkPreview } from '../../protocol/desk.ts';
import type { QueueFilter } from '../../protocol/queue-filter.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { cutBetweenGraphemes } from './excerpt.ts';
import { toNarrowing } from './read-filter.ts';

const SAMPLE = 8;
const EXCERPT_LENGTH = 160;

/** What an act on everything that the filter finds would touch, as of now. */
export async function previewBulk(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; filter: QueueFilter },
): Promise<BulkPreview> {
  const { siteId, filter } = input;
  await assertRight(deps.db, actor, siteId, 'comment.decide');
  const now = deps.now();
  const by = toNarrowing(filter, now);
  const rows = await listQueued(deps.db, siteId, { ...by, order: 'risk', limit: SAMPLE });
  const count = await countQueued(deps.db, siteId, by);
  const clean =
    by.clause === undefined ? await countQueued(deps.db, siteId, { ...by, clause: 'none' }) : undefined;
  return {
    asOf: now.toISOString(),
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
