import { type SQL, sql } from 'drizzle-orm';
import type { CommentStatus } from '../protocol/states.ts';
import { comments } from './schema/index.ts';

/** What a decision changes of a comment's standing. */
export interface Standing {
  readonly status: CommentStatus;
  readonly settlesAt: Date | null;
  readonly statusBefore: CommentStatus | null;
}

/** The status that the world sees at `now`: a decision counts from when it takes effect. */
export function effectiveStatus(standing: Standing, now: Date): CommentStatus {
  const isSettled = standing.settlesAt === null || standing.settlesAt <= now;
  return isSettled ? standing.status : (standing.statusBefore ?? standing.status);
}

/** The same in a query. The first half says nothing new; written in these words, it is the partial index's own condition. */
export function isPublishedAt(now: Date): SQL {
  return sql`(${comments.status} = 'approved' or ${comments.statusBefore} = 'approved') and case when ${comments.settlesAt} > ${now.toISOString()}::timestamptz then ${comments.statusBefore} else ${comments.status} end = 'approved'`;
}
