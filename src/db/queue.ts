import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { FindingClause, Language } from '../protocol/clauses.ts';
import type { QueueOrder } from '../protocol/queue-order.ts';
import type { CommentStatus } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { authUser, comments, contacts, decisions, screenings, terms, threads } from './schema/index.ts';

const COUNT_CAP = 10_000;

/** Where a page of a list ends: the value of the ordered column, then the id. */
export interface QueuePosition {
  readonly key: string;
  readonly id: string;
}

/** What narrows a list; everything that is absent does not. */
export interface QueueNarrowing {
  readonly status: CommentStatus;
  readonly clause?: FindingClause | 'none' | undefined;
  readonly leastRisk?: number | undefined;
  readonly language?: Language | undefined;
  readonly threadId?: string | undefined;
  readonly authorHash?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly cited?: string | undefined;
  readonly writtenBefore?: Date | undefined;
  readonly writtenSince?: Date | undefined;
  readonly isReported?: boolean | undefined;
  readonly isEscalated?: boolean | undefined;
  /** Each has to occur, by its stem in either language. */
  readonly words?: readonly string[] | undefined;
}

export interface QueueQuery extends QueueNarrowing {
  readonly order: QueueOrder;
  readonly after?: QueuePosition | undefined;
  readonly limit: number;
}

/** One page of one site's comments, by keyset, in the order asked for; every order ends in the id. */
export async function listQueued(db: Database, siteId: string, query: QueueQuery) {
  const { column, isDescending, type, nothing } = ORDERED_BY[query.order];
  const { after } = query;
  const isGathered = query.words !== undefined && (await isRarelyFound(db, siteId, query));
  const place = isGathered ? sql`${column} + ${nothing}` : column;
  const comparison = sql.raw(isDescending ? '<' : '>');
  const beyond =
    after &&
    (query.order === 'risk'
      ? sql`${column} <= ${after.key}::real and (${column} < ${after.key}::real or ${comments.id} > ${after.id}::uuid)`
      : sql`(${column}, ${comments.id}) ${comparison} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`);
  return db
    .select({
      siteId: comments.siteId,
      id: comments.id,
      version: comments.version,
      status: comments.status,
      name: comments.name,
      title: comments.title,
      excerpt: sql<string>`left(${comments.text}, 1000)`,
      clause: comments.clause,
      risk: comments.risk,
      turn: comments.turn,
      escalatedAt: comments.escalatedAt,
      createdAt: comments.createdAt,
      threadId: threads.id,
      threadTitle: threads.title,
    })
    .from(comments)
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .where(and(isNarrowedTo(siteId, query), beyond))
    .orderBy(
      isDescending ? sql`${place} desc` : asc(place),
      isDescending && query.order !== 'risk' ? sql`${comments.id} desc` : asc(comments.id),
    )
    .limit(query.limit);
}

const ORDERED_BY = {
  oldest: {
    column: comments.createdAt,
    isDescending: false,
    type: 'timestamptz',
    nothing: sql`interval '0'`,
  },
  newest: { column: comments.createdAt, isDescending: true, type: 'timestamptz', nothing: sql`interval '0'` },
  mixed: { column: comments.turn, isDescending: false, type: 'timestamptz', nothing: sql`interval '0'` },
  risk: { column: comments.risk, isDescending: true, type: 'real', nothing: sql`0` },
} as const;

export function isNarrowedTo(siteId: string, by: QueueNarrowing): SQL | undefined {
  return and(
    eq(comments.siteId, siteId),
    eq(comments.status, by.status),
    by.clause === 'none' ? isNull(comments.clause) : by.clause && eq(comments.clause, by.clause),
    by.leastRisk === undefined ? undefined : gte(comments.risk, by.leastRisk),
    by.language === undefined ? undefined : eq(comments.language, by.language),
    by.threadId === undefined ? undefined : eq(comments.threadId, by.threadId),
    by.authorHash === undefined ? undefined : eq(comments.authorHash, by.authorHash),
    by.decidedBy === undefined ? undefined : eq(comments.decidedBy, by.decidedBy),
    by.cited === undefined ? undefined : eq(comments.cited, by.cited),
    by.writtenBefore && lte(comments.createdAt, by.writtenBefore),
    by.writtenSince && gte(comments.createdAt, by.writtenSince),
    by.isReported ? isNotNull(comments.reportedAt) : undefined,
    by.isEscalated ? isNotNull(comments.escalatedAt) : undefined,
    by.words !== undefined && by.words.length > 0
      ? sql`${comments.words} @@ (${toTsquery(by.words)})`
      : undefined,
  );
}

/**
 * Whether words are looked up and what is found is then put in order, instead of reading in order until a page of them has
 * turned up. One fetches each that is found, the other as many for each of the page as lie between two of them.
 */
async function isRarelyFound(db: Database, siteId: string, query: QueueQuery): Promise<boolean> {
  const found = await estimateFound(db, siteId, query);
  const all = await estimateFound(db, siteId, { ...query, words: undefined });
  return found < (query.limit * all) / Math.max(found, 1);
}

/** How many the planner supposes there are: asked of its statistics, nothing is read. */
async function estimateFound(db: Database, siteId: string, by: QueueNarrowing): Promise<number> {
  const found = db.select({ id: comments.id }).from(comments).where(isNarrowedTo(siteId, by));
  const answer: unknown = await db.execute(sql`explain (format json) ${found}`);
  // The drivers differ: a list of rows, or an object that has them.
  const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as ExplainRow[];
  return rows[0]!['QUERY PLAN'][0]!.Plan['Plan Rows'];
}

interface ExplainRow {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }];
}

/** Word by word, so that a query may mix the languages: each word as English or as Arabic stems it. */
function toTsquery(words: readonly string[]): SQL {
  const parts = words.map(
    (word) => sql`(plainto_tsquery('english', ${word}) || plainto_tsquery('arabic', ${word}))`,
  );
  return sql.join(parts, sql` && `);
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
