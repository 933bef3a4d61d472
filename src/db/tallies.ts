import { and, count, eq } from 'drizzle-orm';
import type { FindingClause } from '../protocol/clauses.ts';
import type { CommentStatus } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { comments, screenings } from './schema/index.ts';

/** How many comments of a site have a status, and the clause that decided the engine's recommendation. */
export interface Tally {
  readonly status: CommentStatus;
  readonly clause: FindingClause | null;
  readonly comments: number;
}

export async function listTallies(db: Database, siteId: string): Promise<Tally[]> {
  const screened = and(eq(screenings.siteId, comments.siteId), eq(screenings.commentId, comments.id));
  return db
    .select({ status: comments.status, clause: screenings.clause, comments: count() })
    .from(comments)
    .innerJoin(screenings, screened)
    .where(eq(comments.siteId, siteId))
    .groupBy(comments.status, screenings.clause)
    .orderBy(comments.status, screenings.clause);
}
