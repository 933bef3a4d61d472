import { and, desc, eq, exists, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CommentOrder } from '../protocol/settings.ts';
import type { Database } from './database.ts';
import { isOnPageAt } from './effective-status.ts';
import { comments, threads } from './schema/index.ts';

/** Where a page of comments ends; `replies` counts in the order of the most replied alone. */
export interface CommentPosition {
  readonly replies: number;
  readonly createdAt: Date;
  readonly id: string;
}

/** Nobody reads on behind this many replies to one page of comments; what is beyond is not sent. */
const REPLIES_SHOWN = 500;
const COUNT_CAP = 10_000;

/** The latest edit of a comment that has appeared, to be joined to it laterally. */
function toLatestEdit(db: Database, now: Date) {
  const edit = alias(comments, 'edit');
  return db
    .select({ title: edit.title, text: edit.text, createdAt: edit.createdAt })
    .from(edit)
    .where(
      and(
        eq(edit.siteId, comments.siteId),
        eq(edit.replaces, comments.id),
        sql`${edit.publishedAt} <= ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(desc(edit.createdAt), desc(edit.id))
    .limit(1)
    .as('latest_edit');
}

/** What is shown of a comment: the words of its latest edit, everything else its own. */
const toShown = (edit: ReturnType<typeof toLatestEdit>) => ({
  id: comments.id,
  parentId: comments.parentId,
  rootId: comments.rootId,
  name: comments.name,
  title: sql<string>`coalesce(${edit.title}, ${comments.title})`,
  text: sql<string>`coalesce(${edit.text}, ${comments.text})`,
  language: comments.language,
  createdAt: comments.createdAt,
  editedAt: edit.createdAt,
});

const isThere = (now: Date) => sql<boolean>`(${isOnPageAt(now)})`;

/** One page of a thread's first-level comments: those published, and those gone that published replies stand under. */
export async function listRoots(
  db: Database,
  query: {
    siteId: string;
    threadId: string;
    order: CommentOrder;
    now: Date;
    after?: CommentPosition | undefined;
    limit: number;
  },
) {
  const { siteId, threadId, after, now } = query;
  const ofThread = and(eq(comments.siteId, siteId), eq(comments.threadId, threadId));
  const replies = db
    .select({ rootId: comments.rootId, count: sql<number>`count(*)::int`.as('count') })
    .from(comments)
    .where(and(ofThread, ne(comments.rootId, comments.id), isOnPageAt(now)))
    .groupBy(comments.rootId)
    .as('replies');
  const counted = sql<number>`coalesce(${replies.count}, 0)`;
  const at = after && sql`${after.createdAt.toISOString()}::timestamptz`;
  const place = sql`(${comments.createdAt}, ${comments.id})`;
  const beyond: Readonly<Record<CommentOrder, SQL | undefined>> = {
    newest: after && sql`${place} < (${at}, ${after.id}::uuid)`,
    oldest: after && sql`${place} > (${at}, ${after.id}::uuid)`,
    replied:
      after &&
      sql`(${counted}, ${comments.createdAt}, ${comments.id}) < (${after.replies}::int, ${at}, ${after.id}::uuid)`,
  };
  const order: Readonly<Record<CommentOrder, SQL[]>> = {
    newest: [desc(comments.createdAt), desc(comments.id)],
    oldest: [sql`${comments.createdAt}`, sql`${comments.id}`],
    replied: [sql`${counted} desc`, desc(comments.createdAt), desc(comments.id)],
  };
  const edit = toLatestEdit(db, now);
  return db
    .select({ ...toShown(edit), replies: counted, isThere: isThere(now) })
    .from(comments)
    .leftJoin(replies, eq(replies.rootId, comments.id))
    .leftJoinLateral(edit, sql`true`)
    .where(
      and(
        ofThread,
        eq(comments.rootId, comments.id),
        isNull(comments.replaces),
        sql`(${isThere(now)} or ${replies.count} > 0)`,
        beyond[query.order],
      ),
    )
    .orderBy(...order[query.order])
    .limit(query.limit);
}

/** Published replies under the given first-level comments, and what they answer where that is gone; oldest first. */
export async function listReplies(
  db: Database,
  query: { siteId: string; rootIds: readonly string[]; now: Date },
) {
  const { siteId, rootIds, now } = query;
  if (rootIds.length === 0) return [];
  const child = alias(comments, 'child');
  const hasChild = exists(
    db
      .select({ id: child.id })
      .from(child)
      .where(and(eq(child.siteId, siteId), eq(child.parentId, comments.id), eq(child.status, 'approved'))),
  );
  const edit = toLatestEdit(db, now);
  return db
    .select({ ...toShown(edit), isThere: isThere(now) })
    .from(comments)
    .leftJoinLateral(edit, sql`true`)
    .where(
      and(
        eq(comments.siteId, siteId),
        inArray(comments.rootId, [...rootIds]),
        ne(comments.rootId, comments.id),
        isNull(comments.replaces),
        sql`(${isThere(now)} or ${hasChild})`,
      ),
    )
    .orderBy(comments.createdAt, comments.id)
    .limit(REPLIES_SHOWN);
}

/** A published comment's first-level ancestor and thread; undefined when it is not published. */
export async function findPublished(db: Database, input: { siteId: string; id: string; now: Date }) {
  const [row] = await db
    .select({
      rootId: comments.rootId,
      threadId: comments.threadId,
      state: threads.state,
      createdAt: threads.createdAt,
      openedAt: threads.openedAt,
    })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .where(and(eq(comments.siteId, input.siteId), eq(comments.id, input.id), isOnPageAt(input.now)));
  return row;
}

/** The version of a comment that stands on the page: the comment itself, or its latest edit that has appeared. */
export async function findShownVersion(db: Database, input: { siteId: string; id: string; now: Date }) {
  const edit = alias(comments, 'edit');
  const [row] = await db
    .select({ comment: comments, edit })
    .from(comments)
    .leftJoin(
      edit,
      and(
        eq(edit.siteId, comments.siteId),
        eq(edit.replaces, comments.id),
        sql`${edit.publishedAt} <= ${input.now.toISOString()}::timestamptz`,
      ),
    )
    .where(and(eq(comments.siteId, input.siteId), eq(comments.id, input.id), isOnPageAt(input.now)))
    .orderBy(sql`${edit.createdAt} desc nulls last`, desc(edit.id))
    .limit(1);
  return row && (row.edit ?? row.comment);
}

/** The first-level comment itself, published or gone. */
export async function findRoot(db: Database, input: { siteId: string; rootId: string; now: Date }) {
  const edit = toLatestEdit(db, input.now);
  const [row] = await db
    .select({ ...toShown(edit), isThere: isThere(input.now) })
    .from(comments)
    .leftJoinLateral(edit, sql`true`)
    .where(and(eq(comments.siteId, input.siteId), eq(comments.id, input.rootId)));
  return row;
}

/** How many comments of the thread are published, counted up to 10,000. */
export async function countPublished(
  db: Database,
  input: { siteId: string; threadId: string; now: Date },
): Promise<{ value: number; capped: boolean }> {
  const some = db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(eq(comments.siteId, input.siteId), eq(comments.threadId, input.threadId), isOnPageAt(input.now)),
    )
    .limit(COUNT_CAP + 1)
    .as('some');
  const [row] = await db.select({ value: sql<number>`count(*)::int` }).from(some);
  return { value: Math.min(row!.value, COUNT_CAP), capped: row!.value > COUNT_CAP };
}

/** Published comments of several pages in one statement; a page without any is absent. Counted to the end: few pages ask. */
export async function countPublishedOfPages(
  db: Database,
  input: { siteId: string; pages: readonly string[]; now: Date },
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ page: threads.page, count: sql<number>`count(*)::int` })
    .from(threads)
    .innerJoin(comments, and(eq(comments.siteId, input.siteId), eq(comments.threadId, threads.id)))
    .where(
      and(eq(threads.siteId, input.siteId), inArray(threads.page, [...input.pages]), isOnPageAt(input.now)),
    )
    .groupBy(threads.page);
  return new Map(rows.map(({ page, count }) => [page, count]));
}

/** The latest published comments of a thread, or of a whole site, with the page that each stands under. */
export async function listLatest(
  db: Database,
  input: { siteId: string; threadId?: string | undefined; limit: number; now: Date },
) {
  const edit = toLatestEdit(db, input.now);
  return db
    .select({ ...toShown(edit), page: threads.page, url: threads.url, pageTitle: threads.title })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .leftJoinLateral(edit, sql`true`)
    .where(
      and(
        eq(comments.siteId, input.siteId),
        input.threadId === undefined ? undefined : eq(comments.threadId, input.threadId),
        isOnPageAt(input.now),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(input.limit);
}
