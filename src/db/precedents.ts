import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { FindingClause } from '../protocol/clauses.ts';
import type { Database } from './database.ts';
import { comments } from './schema/index.ts';

/** How far back similar comments are looked for, of each decision: what was found with the same clause, latest first. */
const CANDIDATES = 300;

/**
 * Decided comments most like this one: found with the same clause, and sharing its words by their stems in either language.
 * Candidates are few and read off an index, so that the cost does not grow with the site.
 */
export async function listPrecedents(
  db: Database,
  input: { siteId: string; commentId: string; clause: FindingClause | null; limit: number },
) {
  const { siteId, commentId, clause, limit } = input;
  const own = db
    .select({
      query:
        sql<string>`(select string_agg(quote_literal(lexeme) || ':A', ' | ')::tsquery from unnest(ts_filter(${comments.words}, '{a}')))`.as(
          'query',
        ),
    })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.id, commentId)))
    // Kept apart by it, so that the query is made once and not for each candidate.
    .limit(1)
    .as('own');
  // By status, so that each is read off the end of an index; that it is by turn and not by time is no matter.
  const decided = (status: 'approved' | 'rejected') =>
    db
      .select({
        id: comments.id,
        title: comments.title,
        excerpt: sql<string>`left(${comments.text}, 600)`.as('excerpt'),
        status: comments.status,
        cited: comments.cited,
        words: comments.words,
        createdAt: comments.createdAt,
      })
      .from(comments)
      .where(
        and(
          eq(comments.siteId, siteId),
          clause === null ? isNull(comments.clause) : eq(comments.clause, clause),
          eq(comments.status, status),
          ne(comments.id, commentId),
        ),
      )
      .orderBy(desc(comments.turn), desc(comments.id))
      .limit(CANDIDATES);
  const candidates = unionAll(decided('approved'), decided('rejected')).as('candidates');
  return (
    db
      .select({
        id: candidates.id,
        title: candidates.title,
        excerpt: candidates.excerpt,
        status: candidates.status,
        cited: candidates.cited,
        createdAt: candidates.createdAt,
      })
      .from(candidates)
      .innerJoin(own, sql`${candidates.words} @@ ${own.query}`)
      // Divided by length, so that a long comment is not like everything.
      .orderBy(desc(sql`ts_rank(${candidates.words}, ${own.query}, 2)`))
      .limit(limit)
  );
}
