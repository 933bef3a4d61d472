import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { CommentStatus } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { authUser, comments, contacts, decisions, screenings, terms, threads } from './schema/index.ts';

const COUNT_CAP = 10_000;

export interface QueuePosition {
  readonly createdAt: Date;
  readonly id: string;
}

export interface QueueQuery {
  readonly siteIds: readonly string[];
  readonly status: CommentStatus;
  readonly after?: QueuePosition | undefined;
  readonly limit: number;
}

/** Oldest first over the given sites, by keyset. */
export async function listQueued(db: Database, query: QueueQuery) {
  const { after } = query;
  return db
    .select({
      siteId: comments.siteId,
      id: comments.id,
      version: comments.version,
      status: comments.status,
      name: comments.name,
      title: comments.title,
      excerpt: sql<string>`left(${comments.text}, 1000)`,
      createdAt: comments.createdAt,
      threadId: threads.id,
      threadTitle: threads.title,
    })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .where(
      and(
        inArray(comments.siteId, [...query.siteIds]),
        eq(comments.status, query.status),
        after === undefined
          ? undefined
          : sql`(${comments.createdAt}, ${comments.id}) > (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(query.limit);
}

/** How many comments have the status, counted up to 10,000. */
export async function countQueued(
  db: Database,
  query: Pick<QueueQuery, 'siteIds' | 'status'>,
): Promise<{ value: number; capped: boolean }> {
  const some = db
    .select({ id: comments.id })
    .from(comments)
    .where(and(inArray(comments.siteId, [...query.siteIds]), eq(comments.status, query.status)))
    .limit(COUNT_CAP + 1)
    .as('some');
  const [row] = await db.select({ value: sql<number>`count(*)::int` }).from(some);
  return { value: Math.min(row!.value, COUNT_CAP), capped: row!.value > COUNT_CAP };
}

/** What the engine last recommended for each of the comments. */
export async function listRecommendations(db: Database, siteIds: readonly string[], ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectDistinctOn([screenings.siteId, screenings.commentId], {
      siteId: screenings.siteId,
      commentId: screenings.commentId,
      recommendation: screenings.recommendation,
      clause: screenings.clause,
    })
    .from(screenings)
    .where(and(inArray(screenings.siteId, [...siteIds]), inArray(screenings.commentId, [...ids])))
    .orderBy(screenings.siteId, screenings.commentId, desc(screenings.id));
}

/** A comment with its thread and the terms that its reader agreed to. */
export async function findQueuedComment(db: Database, siteId: string, id: string) {
  const [row] = await db
    .select({ comment: comments, thread: threads, terms })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .innerJoin(terms, and(eq(terms.siteId, comments.siteId), eq(terms.version, comments.termsVersion)))
    .where(and(eq(comments.siteId, siteId), eq(comments.id, id)));
  return row;
}

export async function findLatestScreening(db: Database, siteId: string, commentId: string) {
  const [row] = await db
    .select()
    .from(screenings)
    .where(and(eq(screenings.siteId, siteId), eq(screenings.commentId, commentId)))
    .orderBy(desc(screenings.id))
    .limit(1);
  return row;
}

/** The decisions on a comment, oldest first, each with the name of who took it. */
export async function listDecisions(db: Database, siteId: string, commentId: string) {
  return db
    .select({ decision: decisions, actorName: authUser.name })
    .from(decisions)
    .leftJoin(authUser, eq(authUser.id, decisions.actorId))
    .where(and(eq(decisions.siteId, siteId), eq(decisions.commentId, commentId)))
    .orderBy(asc(decisions.commentVersion));
}

export async function findSealedEmail(
  db: Database,
  siteId: string,
  authorHash: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ emailSealed: contacts.emailSealed })
    .from(contacts)
    .where(and(eq(contacts.siteId, siteId), eq(contacts.authorHash, authorHash)));
  return row?.emailSealed;
}
