import { and, eq, gt, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { isOnPageAt } from './effective-status.ts';
import { comments, repeatMarks, threads } from './schema/index.ts';

export type NewComment = typeof comments.$inferInsert;

/** False when the author's same answer to the same page is there already. */
export async function insertComment(tx: Database, row: NewComment): Promise<boolean> {
  const inserted = await tx.insert(comments).values(row).onConflictDoNothing().returning({ id: comments.id });
  return inserted.length === 1;
}

/** A comment with the page that it stands under; with a lock it stays as it is until a transaction ends. */
export async function findComment(db: Database, siteId: string, id: string, lock?: 'update') {
  const query = db
    .select({ comment: comments, thread: threads })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .where(and(eq(comments.siteId, siteId), eq(comments.id, id)));
  const [row] = await (lock === undefined ? query : query.for(lock, { of: comments }));
  return row;
}

/** The first-level comment above a published comment of the thread; it stays as it is until a transaction ends. */
export async function findRootOfPublished(
  db: Database,
  input: { siteId: string; threadId: string; id: string; now: Date },
  lock?: 'share',
): Promise<string | undefined> {
  const query = db
    .select({ rootId: comments.rootId })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, input.siteId),
        eq(comments.id, input.id),
        eq(comments.threadId, input.threadId),
        isOnPageAt(input.now),
      ),
    );
  const rows = await (lock === undefined ? query : query.for(lock));
  return rows[0]?.rootId;
}

/** Whether the author's same answer to the same page is there already, and was not withdrawn; edits are another matter. */
export async function hasIdentical(
  db: Database,
  input: {
    siteId: string;
    threadId: string;
    authorHash: string;
    repeatHash: string;
    parentId: string | null;
    /** The comment that is to get these words. */
    exceptId?: string | undefined;
  },
): Promise<boolean> {
  const rows = await db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, input.siteId),
        eq(comments.threadId, input.threadId),
        eq(comments.authorHash, input.authorHash),
        eq(comments.repeatHash, input.repeatHash),
        eq(sql`coalesce(${comments.parentId}, ${comments.threadId})`, input.parentId ?? input.threadId),
        ne(comments.status, 'withdrawn'),
        isNull(comments.replaces),
        input.exceptId === undefined ? undefined : ne(comments.id, input.exceptId),
      ),
    )
    .limit(1);
  return rows.length === 1;
}

/** Authors of comments that share at least `least` of the marks, one entry for each comment, up to 50. */
export async function listSharedMarks(
  db: Database,
  input: {
    siteId: string;
    marks: readonly string[];
    least: number;
    now: Date;
    /** Versions of the comment itself. */
    except?: readonly string[] | undefined;
  },
): Promise<readonly { authorHash: string }[]> {
  if (input.marks.length === 0) return [];
  return db
    .select({ authorHash: repeatMarks.authorHash })
    .from(repeatMarks)
    .where(
      and(
        eq(repeatMarks.siteId, input.siteId),
        inArray(repeatMarks.mark, [...input.marks]),
        gt(repeatMarks.expiresAt, input.now),
        input.except === undefined ? undefined : notInArray(repeatMarks.commentId, [...input.except]),
      ),
    )
    .groupBy(repeatMarks.commentId, repeatMarks.authorHash)
    .having(sql`count(*) >= ${input.least}::int`)
    .limit(50);
}

export async function insertRepeatMarks(
  tx: Database,
  input: {
    siteId: string;
    commentId: string;
    authorHash: string;
    marks: readonly string[];
    expiresAt: Date;
  },
): Promise<void> {
  const { marks, ...rest } = input;
  if (marks.length === 0) return;
  await tx.insert(repeatMarks).values(marks.map((mark) => ({ ...rest, mark })));
}

/** Published comments sent with the reader key, counted no further than asked; an edit makes no second one. */
export async function countApprovedOfReader(
  db: Database,
  input: { siteId: string; readerKeyHash: string; atMost: number },
): Promise<number> {
  const rows = await db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, input.siteId),
        eq(comments.readerKeyHash, input.readerKeyHash),
        eq(comments.status, 'approved'),
        isNull(comments.replaces),
      ),
    )
    .limit(input.atMost);
  return rows.length;
}

/** Whether a comment sent with the reader key, or where an author is given one sent from that address, was refused since. */
export async function hasRejectedSince(
  db: Database,
  input: { siteId: string; readerKeyHash: string; authorHash?: string; since: Date },
): Promise<boolean> {
  const { readerKeyHash, authorHash } = input;
  const rows = await db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, input.siteId),
        or(
          eq(comments.readerKeyHash, readerKeyHash),
          authorHash === undefined ? undefined : eq(comments.authorHash, authorHash),
        ),
        eq(comments.status, 'rejected'),
        gt(comments.createdAt, input.since),
      ),
    )
    .limit(1);
  return rows.length === 1;
}
