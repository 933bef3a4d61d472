import { and, eq, exists, gte, inArray, isNull, lt, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { COMMENT_STATUSES } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { appeals, audit, authUser, comments, decisions } from './schema/index.ts';

/** A span of time, cut into steps whose numbers count from the epoch, `offset` seconds early. */
export interface Span {
  readonly siteId: string;
  readonly since: Date;
  readonly until: Date;
  readonly stepSeconds: number;
  readonly offset: number;
}

type Instant = typeof decisions.decidedAt | typeof comments.createdAt | typeof audit.at;

function stepOf(column: Instant, { stepSeconds, offset }: Span): SQL<number> {
  return sql<number>`floor((extract(epoch from ${column}) + ${offset}::int) / ${stepSeconds}::int)::int`;
}

/** The column stands first in every select, and is what its rows are grouped by. */
const BY_STEP = sql`1`;
const SECONDS = sql`extract(epoch from (${decisions.decidedAt} - ${comments.createdAt}))::float8`;
const median = sql<number | null>`percentile_cont(0.5) within group (order by ${SECONDS})`;
const p90 = sql<number | null>`percentile_cont(0.9) within group (order by ${SECONDS})`;
const count = sql<number>`count(*)::int`;

function countWhere(condition: SQL): SQL<number> {
  return sql<number>`(count(*) filter (where ${condition}))::int`;
}

const following = alias(decisions, 'following');

/** The decision that came next on the same comment. */
const isNext = and(
  eq(following.siteId, decisions.siteId),
  eq(following.commentId, decisions.commentId),
  sql`${following.commentVersion} = ${decisions.commentVersion} + 1`,
);

function isWithin({ siteId, since, until }: Span): SQL | undefined {
  return and(eq(decisions.siteId, siteId), gte(decisions.decidedAt, since), lt(decisions.decidedAt, until));
}

/** What a person decided, and did not take back in time. */
function isStanding(db: Database, span: Span): SQL | undefined {
  const undoing = db
    .select({ id: following.id })
    .from(following)
    .where(and(isNext, eq(following.reverses, decisions.id)));
  return and(
    isWithin(span),
    eq(decisions.actorKind, 'account'),
    isNull(decisions.reverses),
    notExists(undoing),
  );
}

const joinsComment = and(eq(comments.siteId, decisions.siteId), eq(comments.id, decisions.commentId));

/** What was decided in each step, and how it moved what waits. */
export async function countDecisions(db: Database, span: Span) {
  const { newStatus, previousStatus, reverses, actorKind } = decisions;
  const taken = sql`${actorKind} = 'account' and ${reverses} is null`;
  return db
    .select({
      step: stepOf(decisions.decidedAt, span),
      approved: countWhere(sql`${taken} and ${newStatus} = 'approved'`),
      rejected: countWhere(sql`${taken} and ${newStatus} = 'rejected'`),
      spam: countWhere(sql`${taken} and ${newStatus} = 'spam'`),
      reversed: countWhere(sql`${taken} and ${previousStatus} <> 'pending'`),
      undone: countWhere(sql`${reverses} is not null`),
      left: countWhere(sql`${previousStatus} = 'pending' and ${newStatus} <> 'pending'`),
      returned: countWhere(sql`${previousStatus} <> 'pending' and ${newStatus} = 'pending'`),
    })
    .from(decisions)
    .where(isWithin(span))
    .groupBy(BY_STEP);
}

/** Comments that came in each step; every status is named, so that an index that begins with it is used. */
export async function countArrivals(db: Database, span: Span) {
  return db
    .select({ step: stepOf(comments.createdAt, span), count })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, span.siteId),
        inArray(comments.status, [...COMMENT_STATUSES]),
        gte(comments.createdAt, span.since),
        lt(comments.createdAt, span.until),
      ),
    )
    .groupBy(BY_STEP);
}

/** Published comments that reports brought back into the queue, in each step. */
export async function countRequeues(db: Database, span: Span) {
  return db
    .select({ step: stepOf(audit.at, span), count })
    .from(audit)
    .where(
      and(
        eq(audit.siteId, span.siteId),
        eq(audit.action, 'comment.requeue'),
        gte(audit.at, span.since),
        lt(audit.at, span.until),
      ),
    )
    .groupBy(BY_STEP);
}

/** How many wait now, by the number of `hours` that they have passed. */
export async function countAges(db: Database, siteId: string, hours: readonly number[], now: Date) {
  const age = sql`extract(epoch from (${now.toISOString()}::timestamptz - ${comments.createdAt}))`;
  const passed = sql.join(
    hours.map((hour) => sql`(case when ${age} >= ${hour * 3600}::int then 1 else 0 end)`),
    sql` + `,
  );
  return db
    .select({ passed: sql<number>`(${passed})::int`, count })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.status, 'pending')))
    .groupBy(BY_STEP);
}

/** How long first decisions took: in each step, or in all with `whole`. */
export async function measureDecisions(db: Database, span: Span, whole: boolean) {
  return db
    .select({ step: whole ? sql<number>`0` : stepOf(decisions.decidedAt, span), median, p90 })
    .from(decisions)
    .innerJoin(comments, joinsComment)
    .where(and(isStanding(db, span), eq(decisions.commentVersion, 1)))
    .groupBy(BY_STEP);
}

/** What people decided on what the engine had found. */
export async function countByFinding(db: Database, span: Span) {
  const { newStatus, clause, termsVersion } = decisions;
  return db
    .select({ found: comments.clause, newStatus, cited: clause, termsVersion, count })
    .from(decisions)
    .innerJoin(comments, joinsComment)
    .where(isStanding(db, span))
    .groupBy(comments.clause, newStatus, clause, termsVersion);
}

/** What each moderator decided, how fast, and how much of it a colleague changed next. */
export async function countByModerator(db: Database, span: Span) {
  const changed = db
    .select({ id: following.id })
    .from(following)
    .where(
      and(
        isNext,
        eq(following.actorKind, 'account'),
        isNull(following.reverses),
        sql`${following.newStatus} <> ${decisions.newStatus}`,
      ),
    );
  return db
    .select({
      accountId: decisions.actorId,
      name: authUser.name,
      decided: count,
      approved: countWhere(sql`${decisions.newStatus} = 'approved'`),
      median,
      changed: countWhere(exists(changed)),
    })
    .from(decisions)
    .innerJoin(comments, joinsComment)
    .innerJoin(authUser, eq(authUser.id, decisions.actorId))
    .where(isStanding(db, span))
    .groupBy(decisions.actorId, authUser.name)
    .orderBy(authUser.name);
}

/** Appeals that were answered, by who had decided first. */
export async function countAppeals(db: Database, { siteId, since, until }: Span) {
  return db
    .select({ outcome: appeals.outcome, firstDeciderId: appeals.firstDeciderId, count })
    .from(appeals)
    .where(and(eq(appeals.siteId, siteId), gte(appeals.answeredAt, since), lt(appeals.answeredAt, until)))
    .groupBy(appeals.outcome, appeals.firstDeciderId);
}
