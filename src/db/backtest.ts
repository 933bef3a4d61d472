import { and, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { CappedCount } from './queue.ts';
import { comments, decisions, threads } from './schema/index.ts';

/** Where a page of decisions ends: when the last was taken, then its id. */
export interface DecisionPosition {
  readonly at: string;
  readonly id: string;
}

/** Comments whose latest decision a person took since then, the latest first, with what a screening reads. */
export async function listDecidedByPeople(
  db: Database,
  input: { siteId: string; since: Date; after?: DecisionPosition | undefined; limit: number },
) {
  const { siteId, since, after, limit } = input;
  return db
    .select({
      decisionId: decisions.id,
      decidedAt: decisions.decidedAt,
      id: comments.id,
      name: comments.name,
      title: comments.title,
      text: comments.text,
      status: comments.status,
      language: threads.language,
      authors: threads.authors,
    })
    .from(decisions)
    .innerJoin(comments, and(eq(comments.siteId, decisions.siteId), eq(comments.id, decisions.commentId)))
    .innerJoin(threads, and(eq(threads.siteId, comments.siteId), eq(threads.id, comments.threadId)))
    .where(
      and(
        isDecidedByPeople(siteId, since),
        after &&
          sql`(${decisions.decidedAt}, ${decisions.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(limit);
}

/** How many of them there are, counted no further than the cap. */
export async function countDecidedByPeople(
  db: Database,
  input: { siteId: string; since: Date; cap: number },
): Promise<CappedCount> {
  const some = db
    .select({ id: decisions.id })
    .from(decisions)
    .innerJoin(comments, and(eq(comments.siteId, decisions.siteId), eq(comments.id, decisions.commentId)))
    .where(isDecidedByPeople(input.siteId, input.since))
    .limit(input.cap + 1)
    .as('some');
  const [row] = await db.select({ value: sql<number>`count(*)::int` }).from(some);
  return { value: Math.min(row!.value, input.cap), capped: row!.value > input.cap };
}

function isDecidedByPeople(siteId: string, since: Date): SQL | undefined {
  return and(
    eq(decisions.siteId, siteId),
    gte(decisions.decidedAt, since),
    eq(decisions.actorKind, 'account'),
    inArray(comments.status, ['approved', 'rejected', 'spam']),
    // Each decision raises the version that it names by one: only the latest is the comment's.
    eq(comments.version, sql`${decisions.commentVersion} + 1`),
  );
}
