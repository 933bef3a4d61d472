import { type CommentPosition, countPublished, listReplies, listRoots } from '../../db/published.ts';
import { findThreadByPage } from '../../db/threads.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import type { CommentPage } from '../../protocol/reading.ts';
import type { CommentOrder } from '../../protocol/settings.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { getSite } from '../sites/get-site.ts';
import { toPublished } from './to-published.ts';

export interface ListPublishedInput {
  readonly siteId: string;
  readonly page: string;
  readonly order: CommentOrder;
  /** The cursor that the page before gave. */
  readonly after?: string | undefined;
  /** Comments of the first level; their replies come with them. */
  readonly limit: number;
}

/** What anyone may read under a page. A page that nobody has commented on is open and empty. */
export async function listPublishedComments(deps: Deps, input: ListPublishedInput): Promise<CommentPage> {
  const { siteId, page, order, limit } = input;
  const after = input.after === undefined ? undefined : parseCursor(input.after);
  const { settings } = await getSite(deps, siteId);
  const thread = await findThreadByPage(deps.db, siteId, page);
  if (thread === undefined) {
    return { state: 'open', count: { value: 0, capped: false }, comments: [], next: null };
  }
  const now = deps.now();
  const threadId = thread.id;
  const rows = await listRoots(deps.db, { siteId, threadId, order, after, limit: limit + 1, now });
  const roots = rows.slice(0, limit);
  const replies = await listReplies(deps.db, { siteId, rootIds: roots.map(({ id }) => id), now });
  const last = roots.at(-1);
  return {
    state: toThreadState(thread, settings.closeAfterDays, now),
    count: await countPublished(deps.db, { siteId, threadId, now }),
    comments: toPublished(roots, replies),
    next: rows.length > limit && last !== undefined ? toCursor(last) : null,
  };
}

function toCursor({ replies, createdAt, id }: CommentPosition): string {
  return `${replies.toString(36)}.${createdAt.getTime().toString(36)}.${id}`;
}

const CURSOR = /^([0-9a-z]{1,6})\.([0-9a-z]{1,9})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function parseCursor(cursor: string): CommentPosition {
  const [, replies = '', time = '', id] = CURSOR.exec(cursor) ?? [];
  const createdAt = new Date(Number.parseInt(time, 36));
  if (id === undefined || Number.isNaN(createdAt.getTime())) {
    throw new ServiceError('invalid', { faults: [{ field: 'after', code: 'invalid' }] });
  }
  return { replies: Number.parseInt(replies, 36), createdAt, id };
}
