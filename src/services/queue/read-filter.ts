import { listMemberships } from '../../db/members.ts';
import type { QueueNarrowing } from '../../db/queue-query.ts';
import type { QueueFilter } from '../../protocol/queue-filter.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

const HOUR_MS = 60 * 60 * 1000;
const MOST_WORDS = 10;

/** The filter of a view in terms of columns. */
export function toNarrowing(filter: QueueFilter, now: Date): QueueNarrowing {
  const { older, newer, score, q } = filter;
  return {
    status: filter.status,
    clause: filter.clause,
    leastRisk: score === undefined ? undefined : score / 100,
    language: filter.language,
    threadId: filter.thread,
    authorHash: filter.author,
    decidedBy: filter.moderator,
    cited: filter.cited,
    writtenBefore: older === undefined ? undefined : new Date(now.getTime() - older * HOUR_MS),
    writtenSince: newer === undefined ? undefined : new Date(now.getTime() - newer * HOUR_MS),
    isReported: filter.reported === 'yes',
    isEscalated: filter.escalated === 'yes',
    isAppealed: filter.appealed === 'yes',
    words: q === undefined ? undefined : q.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS),
  };
}

/**
 * The memberships that a view covers: of one site, or of all that the account may see.
 *
 * @throws {ServiceError} `not-found` for a site that the account has no part in, as for one that does not exist.
 */
export async function listCovered(deps: Deps, actor: Actor, siteId: string | undefined) {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const memberships = await listMemberships(deps.db, actor.id);
  const covered = memberships.filter((membership) => siteId === undefined || membership.siteId === siteId);
  if (covered.length === 0 && siteId !== undefined) throw new ServiceError('not-found');
  return covered;
}
