import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  notExists,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CommentStatus } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { UNTIL_DECIDED } from './decisions.ts';
import { isNarrowedTo, type QueueNarrowing } from './queue-query.ts';
import { comments, decisions, events } from './schema/index.ts';

const DECIDABLE = {
  id: comments.id,
  version: comments.version,
  status: comments.status,
  termsVersion: comments.termsVersion,
  escalatedAt: comments.escalatedAt,
  escalatedBy: comments.escalatedBy,
  title: comments.title,
  language: comments.language,
};

/**
 * Comments of a filter that were there as of a moment, in the order of their ids, locked until the transaction ends. What
 * someone else is just deciding is passed over.
 */
export async function lockNarrowed(
  tx: Database,
  siteId: string,
  by: QueueNarrowing & { asOf: Date; afterId?: string | undefined },
  limit: number,
) {
  return tx
    .select(DECIDABLE)
    .from(comments)
    .where(
      and(
        isNarrowedTo(siteId, by),
        lte(comments.createdAt, by.asOf),
        by.afterId === undefined ? undefined : gt(comments.id, by.afterId),
      ),
    )
    .orderBy(asc(comments.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** The versions of the terms that the readers of a filter's comments agreed to, latest first; looked for no further than the cap. */
export async function listTermsVersions(
  db: Database,
  siteId: string,
  by: QueueNarrowing | { readonly ids: readonly string[] },
  cap = 10_000,
): Promise<readonly number[]> {
  const some = db
    .select({ version: comments.termsVersion })
    .from(comments)
    .where(
      'ids' in by
        ? and(eq(comments.siteId, siteId), inArray(comments.id, [...by.ids]))
        : isNarrowedTo(siteId, by),
    )
    .limit(cap)
    .as('some');
  const rows = await db.selectDistinct({ version: some.version }).from(some).orderBy(desc(some.version));
  return rows.map(({ version }) => version);
}

/** The comments by their ids, locked until the transaction ends. */
export async function lockPicked(tx: Database, siteId: string, ids: readonly string[]) {
  return tx
    .select(DECIDABLE)
    .from(comments)
    .where(and(eq(comments.siteId, siteId), inArray(comments.id, [...ids])))
    .orderBy(asc(comments.id))
    .for('update', { skipLocked: true });
}

/** Gives locked comments their new status, as of when it takes effect. */
export async function updateStatuses(
  tx: Database,
  move: {
    siteId: string;
    ids: readonly string[];
    status: CommentStatus;
    now: Date;
    settlesAt: Date;
    decidedBy: string;
    cited: string | null;
  },
): Promise<void> {
  const now = sql`${move.now.toISOString()}::timestamptz`;
  await tx
    .update(comments)
    .set({
      status: move.status,
      version: sql`${comments.version} + 1`,
      statusBefore: sql`case when ${comments.settlesAt} > ${now} then ${comments.statusBefore} else ${comments.status} end`,
      settlesAt: move.settlesAt,
      decidedBy: move.decidedBy,
      cited: move.cited,
      escalatedAt: null,
      escalatedBy: null,
      publishedAt:
        move.status === 'approved'
          ? sql`coalesce(${comments.publishedAt}, ${move.settlesAt.toISOString()}::timestamptz)`
          : sql`case when ${comments.publishedAt} <= ${now} then ${comments.publishedAt} end`,
    })
    .where(and(eq(comments.siteId, move.siteId), inArray(comments.id, [...move.ids])));
}

/** Decisions of one act that can still be undone: not yet in effect, nothing after them; their comments are locked. */
export async function lockUndoable(
  tx: Database,
  input: { siteId: string; bulkId: string; now: Date; limit: number },
) {
  const later = alias(decisions, 'later');
  return tx
    .select({ decision: decisions, publishedAt: comments.publishedAt })
    .from(decisions)
    .innerJoin(comments, and(eq(comments.siteId, decisions.siteId), eq(comments.id, decisions.commentId)))
    .where(
      and(
        eq(decisions.siteId, input.siteId),
        eq(decisions.bulkId, input.bulkId),
        isNotNull(decisions.bulkId),
        gt(decisions.effectiveAt, input.now),
        notExists(
          tx
            .select({ id: later.id })
            .from(later)
            .where(
              and(
                eq(later.siteId, decisions.siteId),
                eq(later.commentId, decisions.commentId),
                gt(later.commentVersion, decisions.commentVersion),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(decisions.id))
    .limit(input.limit)
    .for('update', { of: comments });
}

/** Of the decision that stood before the one that brought a comment to its present version. */
function standing(column: 'actor_id' | 'clause'): SQL {
  return sql`select before.${sql.identifier(column)} from ${decisions} before where before.site_id = ${comments.siteId} and before.comment_id = ${comments.id} and before.comment_version < ${comments.version} - 1 order by before.comment_version desc limit 1`;
}

/** Of the decision that brought a comment to its present version. */
function undone(column: 'escalated_at' | 'escalated_by'): SQL {
  return sql`select taken.${sql.identifier(column)} from ${decisions} taken where taken.site_id = ${comments.siteId} and taken.comment_id = ${comments.id} and taken.comment_version = ${comments.version} - 1`;
}

/** Puts comments back to what they were before decisions that are undone. */
export async function revertStatuses(
  tx: Database,
  input: { siteId: string; ids: readonly string[]; status: CommentStatus; now: Date },
): Promise<void> {
  const now = sql`${input.now.toISOString()}::timestamptz`;
  // What waited in the queue while it stood published goes on standing published.
  const stands = input.status === 'pending' ? sql`${comments.statusBefore} = 'approved'` : sql`false`;
  await tx
    .update(comments)
    .set({
      status: input.status,
      version: sql`${comments.version} + 1`,
      statusBefore: sql`case when ${stands} then ${comments.statusBefore} end`,
      settlesAt: sql`case when ${stands} then ${UNTIL_DECIDED.toISOString()}::timestamptz end`,
      decidedBy: sql`(${standing('actor_id')})`,
      cited: sql`(${standing('clause')})`,
      escalatedAt: sql`(${undone('escalated_at')})`,
      escalatedBy: sql`(${undone('escalated_by')})`,
      publishedAt: sql`case when ${comments.publishedAt} > ${now} then null else ${comments.publishedAt} end`,
    })
    .where(and(eq(comments.siteId, input.siteId), inArray(comments.id, [...input.ids])));
}

export async function cancelEvents(
  tx: Database,
  input: { siteId: string; decisionIds: readonly string[]; now: Date },
): Promise<void> {
  await tx
    .update(events)
    .set({ cancelledAt: input.now })
    .where(
      and(
        eq(events.siteId, input.siteId),
        inArray(events.decisionId, [...input.decisionIds]),
        isNull(events.sentAt),
      ),
    );
}
