import { type CommentPosition, countPublished, listPublished } from '../../db/comments.ts';
import { findThreadByPage } from '../../db/threads.ts';
import type { CommentOrder, CommentPage } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { getSite } from '../sites/get-site.ts';

export interface ListPublishedInput {
  readonly siteId: string;
  readonly page: string;
  readonly order: CommentOrder;
  /** The cursor that the page before gave. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What anyone may read under a page. A page that nobody has commented on is open and empty. */
export async function listPublishedComments(deps: Deps, input: ListPublishedInput): Promise<CommentPage> {
  const { siteId, page, order, limit } = input;
  const after = input.after === undefined ? undefined : parseCursor(input.after);
  await getSite(deps, siteId);
  const thread = await findThreadByPage(deps.db, siteId, page);
  if (thread === undefined) {
    return { state: 'open', count: { value: 0, capped: false }, comments: [], next: null };
  }
  const now = deps.now();
  const rows = await listPublished(deps.db, {
    siteId,
    threadId: thread.id,
    order,
    after,
    limit: limit + 1,
    now,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    state: thread.state,
    count: await countPublished(deps.db, { siteId, threadId: thread.id, now }),
    comments: shown.map(({ createdAt, ...comment }) => ({
      ...comment,
      createdAt: createdAt.toISOString(),
    })),
    next: rows.length > limit && last !== undefined ? toCursor(last) : null,
  };
}

function toCursor({ createdAt, id }: CommentPosition): string {
  return `${createdAt.getTime().toString(36)}.${id}`;
}

function parseCursor(cursor: string): CommentPosition {
  const [, time, id] = /^([0-9a-z]{1,9})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? [];
  const createdAt = new Date(Number.parseInt(time ?? '', 36));
  if (id === undefined || Number.isNaN(createdAt.getTime())) {
    throw new ServiceError('invalid', { faults: [{ field: 'after', code: 'invalid' }] });
  }
  return { createdAt, id };
}
