import { listOpenAppeals } from '../../db/appeals.ts';
import { listClaims } from '../../db/claims.ts';
import { countQueued, listQueued } from '../../db/queue.ts';
import { isSearch, type QueuePosition } from '../../db/queue-query.ts';
import type { Count, QueuePage } from '../../protocol/desk.ts';
import type { QueueFilter } from '../../protocol/queue-filter.ts';
import type { QueueOrder } from '../../protocol/queue-order.ts';
import { withDefaults } from '../../protocol/settings.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { cutBetweenGraphemes } from './excerpt.ts';
import { listCovered, toNarrowing } from './read-filter.ts';

export interface ListQueueInput {
  readonly filter: QueueFilter;
  readonly order: QueueOrder;
  readonly after?: string | undefined;
  readonly limit: number;
}

type Row = Awaited<ReturnType<typeof listQueued>>[number];

const EXCERPT_LENGTH = 200;
/** Where more than the status narrows a view, its count is not worth more reading than this. */
const NARROWED_CAP = 1000;

/** A view of the queue, across the sites that it covers. */
export async function listQueue(deps: Deps, actor: Actor, input: ListQueueInput): Promise<QueuePage> {
  const { filter, order, limit } = input;
  const covered = await listCovered(deps, actor, filter.site);
  const now = deps.now();
  const query = {
    ...toNarrowing(filter, now),
    order,
    limit: limit + 1,
    after: parsePosition(input.after, order),
  };
  const narrowed = Object.keys(filter).length > (filter.site === undefined ? 1 : 2);
  const isFirst = input.after === undefined;
  // A search is counted by its first page, since each that it finds has to be fetched.
  const isCounted = isFirst && !isSearch(query);
  // Site by site, so that each page is read off an index, then merged; and together, so that one waits for the slowest alone.
  const [perSite, counts, late] = await Promise.all([
    Promise.all(covered.map(({ siteId }) => listQueued(deps.db, siteId, query))),
    isCounted
      ? Promise.all(
          covered.map(({ siteId }) =>
            countQueued(deps.db, siteId, query, narrowed ? NARROWED_CAP : undefined),
          ),
        )
      : undefined,
    isFirst && filter.status === 'pending' && !narrowed
      ? Promise.all(
          covered.map(({ siteId, settings }) => {
            const due = new Date(now.getTime() - withDefaults(settings).targetMinutes * 60_000);
            return countQueued(deps.db, siteId, { ...query, writtenBefore: due });
          }),
        )
      : undefined,
  ]);
  const rows = perSite.flat().sort(compareBy(order));
  const found = perSite.map(({ length }) => ({ value: Math.min(length, limit), capped: length > limit }));
  const page = rows.slice(0, limit);
  const siteIds = covered.map(({ siteId }) => siteId);
  const ids = page.map(({ id }) => id);
  const [claims, appealed] = await Promise.all([
    listClaims(deps.db, siteIds, ids, now),
    listOpenAppeals(deps.db, siteIds, filter.status === 'pending' ? ids : []),
  ]);
  const othersClaimOn = new Map(
    claims
      .filter(({ accountId }) => actor.kind === 'account' && accountId !== actor.id)
      .map((claim) => [claim.commentId, claim.holder]),
  );
  const last = page.at(-1);
  return {
    entries: page.map((row) => ({
      siteId: row.siteId,
      id: row.id,
      version: row.version,
      status: row.status,
      name: row.name,
      title: row.title,
      excerpt: cutBetweenGraphemes(row.excerpt, EXCERPT_LENGTH),
      thread: { id: row.threadId, title: row.threadTitle },
      clause: row.clause,
      risk: row.risk,
      isEscalated: row.escalatedAt !== null,
      isAppealed: appealed.has(row.id),
      ...(othersClaimOn.has(row.id) ? { holder: othersClaimOn.get(row.id)! } : {}),
      place: toPosition(row, order),
      createdAt: row.createdAt.toISOString(),
    })),
    ...(rows.length > limit && last !== undefined ? { next: toPosition(last, order) } : {}),
    ...(isFirst ? { count: sum(counts ?? found) } : {}),
    ...(late === undefined ? {} : { late: sum(late) }),
  };
}

function sum(counts: readonly Count[]): Count {
  return {
    value: counts.reduce((total, { value }) => total + value, 0),
    capped: counts.some(({ capped }) => capped),
  };
}

function keyOf(row: Row, order: QueueOrder): Date | number {
  if (order === 'risk') return row.risk;
  return order === 'mixed' ? row.turn : row.createdAt;
}

function compareBy(order: QueueOrder) {
  const sign = order === 'newest' ? -1 : 1;
  return (a: Row, b: Row): number => {
    const difference = Number(keyOf(a, order)) - Number(keyOf(b, order));
    if (difference !== 0) return order === 'risk' ? -difference : sign * difference;
    return a.id < b.id ? -sign : sign;
  };
}

function toPosition(row: Row, order: QueueOrder): string {
  const key = keyOf(row, order);
  return `${key instanceof Date ? key.toISOString() : key}_${row.id}`;
}

function parsePosition(after: string | undefined, order: QueueOrder): QueuePosition | undefined {
  if (after === undefined) return undefined;
  const [key = '', id = ''] = after.split('_');
  const isKey = order === 'risk' ? /^[\d.]+(e-\d+)?$/.test(key) : !Number.isNaN(Date.parse(key));
  if (!isKey || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new ServiceError('invalid', { faults: [{ field: 'after', code: 'invalid' }] });
  }
  return { key, id };
}
