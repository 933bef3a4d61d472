import { type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
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
function isPublishedAt(now: Date, of: Record<keyof Standing, PgColumn>): SQL {
  return sql`(${of.status} = 'approved' or ${of.statusBefore} = 'approved') and case when ${of.settlesAt} > ${now.toISOString()}::timestamptz then ${of.statusBefore} else ${of.status} end = 'approved'`;
}

/**
 * Whether a comment stands on the page: it is published, and so is every edit of it that ever appeared. A moderator who
 * refuses any version that readers saw takes the comment down; no earlier one comes back.
 */
export function isOnPageAt(now: Date): SQL {
  const edit = alias(comments, 'edit');
  return sql`${comments.replaces} is null and ${isPublishedAt(now, comments)} and not exists (select 1 from ${comments} as ${edit} where ${edit.siteId} = ${comments.siteId} and ${edit.replaces} = ${comments.id} and ${edit.publishedAt} <= ${now.toISOString()}::timestamptz and not (${isPublishedAt(now, edit)}))`;
}
