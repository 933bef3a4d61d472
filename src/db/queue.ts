import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { isNarrowedTo, isSearch, ORDERED_BY, type QueueNarrowing, type QueueQuery } from './queue-query.ts';
import { searchPage } from './queue-search.ts';
import { authUser, comments, contacts, decisions, screenings, terms, threads } from './schema/index.ts';

const COUNT_CAP = 10_000;
/** Of a text what any excerpt of it is cut from. */
const EXCERPT = 256;

/** One page of one site's comments, by keyset, in the order asked for. */
export async function listQueued(db: Database, siteId: string, query: QueueQuery) {
  if (!isSearch(query)) return listPage(db, siteId, query);
  return searchPage(db, siteId, query, (within) => listPage(db, siteId, query, within));
}

/** Read in the order of an index, or, within a stretch, looked up and then put in order. */
async function listPage(
  db: Database,
  siteId: string,
  query: QueueQuery,
  within?: { stretch: SQL | undefined },
) {
  const { column, isDescending, type, nothing } = ORDERED_BY[query.order];
  const { after } = query;
  const place = within === undefined ? column : sql`${column} + ${nothing}`;
  const idsDescend = query.order === 'newest';
  const comparison = sql.raw(isDescending ? '<' : '>');
  const beyond =
    after &&
    (query.order === 'risk'
      ? sql`${column} <= ${after.key}::real and (${column} < ${after.key}::real or ${comments.id} > ${after.id}::uuid)`
      : sql`(${column}, ${comments.id}) ${comparison} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`);
  const found = db
    .select({
      siteId: comments.siteId,
      id: comments.id,
      version: comments.version,
      status: comments.status,
      name: comments.name,
      title: comments.title,
      excerpt: sql<string>`left(${comments.text}, ${sql.raw(String(EXCERPT))})`.as('excerpt'),
      clause: comments.clause,
      risk: comments.risk,
      turn: comments.turn,
      escalatedAt: comments.escalatedAt,
      createdAt: comments.createdAt,
      threadId: comments.threadId,
    })
    .from(comments)
    .where(and(isNarrowedTo(siteId, query), beyond, within?.stretch))
    .orderBy(isDescending ? desc(place) : asc(place), idsDescend ? desc(comments.id) : asc(comments.id))
    .limit(query.limit)
    .as('found');
  // A page at most is looked up among the threads.
  const placed = found[ORDERED_BY[query.order].name];
  return db
    .select({ ...found._.selectedFields, threadTitle: threads.title })
    .from(found)
    .innerJoin(threads, and(eq(threads.siteId, found.siteId), eq(threads.id, found.threadId)))
    .orderBy(isDescending ? desc(placed) : asc(placed), idsDescend ? desc(found.id) : asc(found.id));
}

export interface CappedCount {
  readonly value: number;
  readonly capped: boolean;
}

/** How many comments of the site there are, counted no further than the cap. */
export async function countQueued(
  db: Database,
  siteId: string,
  by: QueueNarrowing,
  cap = COUNT_CAP,
): Promise<CappedCount> {
  const some = db
    .select({ id: comments.id })
    .from(comments)
    .where(isNarrowedTo(siteId, by))
    .limit(cap + 1)
    .as('some');
  const [row] = await db.select({ value: sql<number>`count(*)::int` }).from(some);
  return { value: Math.min(row!.value, cap), capped: row!.value > cap };
}

/** What the engine last recommended for each of the comments. */
export async function listRecommendations(db: Database, siteIds: readonly string[], ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectDistinctOn([screenings.siteId, screenings.commentId], {
      siteId: screenings.siteId,
      commentId: screenings.commentId,
      recommendation: screenings.recommendation,
      language: screenings.language,
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

/** The sealed address that an author typed, while it is kept. */
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
