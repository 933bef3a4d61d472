import { listMemberships } from '../../db/members.ts';
import { countQueued, listQueued, listRecommendations, type QueuePosition } from '../../db/queue.ts';
import type { QueuePage } from '../../protocol/desk.ts';
import type { CommentStatus } from '../../protocol/states.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

export interface ListQueueInput {
  /** One site, or all that the account may see. */
  readonly siteId?: string | undefined;
  readonly status: CommentStatus;
  readonly after?: string | undefined;
  readonly limit: number;
}

const EXCERPT_LENGTH = 200;

/** The queue, oldest first, across the sites that the account may see. */
export async function listQueue(deps: Deps, actor: Actor, input: ListQueueInput): Promise<QueuePage> {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const memberships = await listMemberships(deps.db, actor.id);
  const siteIds = memberships
    .map((membership) => membership.siteId)
    .filter((id) => input.siteId === undefined || id === input.siteId);
  if (siteIds.length === 0) {
    if (input.siteId !== undefined) throw new ServiceError('not-found');
    return { entries: [], count: { value: 0, capped: false } };
  }
  const { status, limit } = input;
  const rows = await listQueued(deps.db, {
    siteIds,
    status,
    limit: limit + 1,
    after: input.after === undefined ? undefined : parsePosition(input.after),
  });
  const page = rows.slice(0, limit);
  const recommendations = await listRecommendations(
    deps.db,
    siteIds,
    page.map((row) => row.id),
  );
  const byId = new Map(recommendations.map((row) => [row.commentId, row]));
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
      recommendation: byId.get(row.id)?.recommendation ?? null,
      clause: byId.get(row.id)?.clause ?? null,
      createdAt: row.createdAt.toISOString(),
    })),
    ...(rows.length > limit && last !== undefined
      ? { next: `${last.createdAt.toISOString()}_${last.id}` }
      : {}),
    count: await countQueued(deps.db, { siteIds, status }),
  };
}

function parsePosition(after: string): QueuePosition {
  const [time = '', id = ''] = after.split('_');
  const createdAt = new Date(time);
  if (Number.isNaN(createdAt.getTime()) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new ServiceError('invalid', { faults: [{ field: 'after', code: 'invalid' }] });
  }
  return { createdAt, id };
}

function cutBetweenGraphemes(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
