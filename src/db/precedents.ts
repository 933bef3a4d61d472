import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { FindingClause } from '../protocol/clauses.ts';
import type { Database } from './database.ts';
import { comments } from './schema/index.ts';

/** How far back similar comments are looked for: what was found with the same clause, latest first. */
const CANDIDATES = 1000;

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
    .as('own');
  const candidates = db
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
        inArray(comments.status, ['approved', 'rejected']),
        ne(comments.id, commentId),
      ),
    )
    .orderBy(desc(comments.createdAt))
    .limit(CANDIDATES)
    .as('candidates');
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
