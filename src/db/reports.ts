import { and, desc, eq, gt, max, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { comments, decisions, reports } from './schema/index.ts';

/** A reporter's latest reports that count towards the weight of the next. */
const REMEMBERED = 50;

/** False when the reporter reported this comment before. */
export async function insertReport(tx: Database, row: typeof reports.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(reports)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: reports.commentId });
  return made.length === 1;
}

/** Marks the comment as reported, for the queue's filter. */
export async function markReported(
  tx: Database,
  input: { siteId: string; commentId: string; now: Date },
): Promise<void> {
  await tx
    .update(comments)
    .set({ reportedAt: input.now })
    .where(and(eq(comments.siteId, input.siteId), eq(comments.id, input.commentId)));
}

/** Which clauses readers reported a comment under, and how many of them; the most named first. */
export async function listReportedClauses(db: Database, siteId: string, commentId: string) {
  return db
    .select({
      clause: reports.clause,
      count: sql<number>`count(*)::int`,
      latest: max(reports.createdAt),
    })
    .from(reports)
    .where(and(eq(reports.siteId, siteId), eq(reports.commentId, commentId)))
    .groupBy(reports.clause)
    .orderBy(desc(sql`count(*)`), reports.clause);
}

/** How often moderators decided a comment after this reporter's report, and how often as the report asked. */
export async function countReporterRecord(
  db: Database,
  input: { siteId: string; reporterHash: string },
): Promise<{ decided: number; right: number }> {
  const recent = db
    .select({ commentId: reports.commentId, createdAt: reports.createdAt })
    .from(reports)
    .where(and(eq(reports.siteId, input.siteId), eq(reports.reporterHash, input.reporterHash)))
    .orderBy(desc(reports.createdAt))
    .limit(REMEMBERED)
    .as('recent');
  const [row] = await db
    .select({
      decided: sql<number>`count(*)::int`,
      right: sql<number>`(count(*) filter (where ${comments.status} in ('rejected', 'spam')))::int`,
    })
    .from(recent)
    .innerJoin(comments, and(eq(comments.siteId, input.siteId), eq(comments.id, recent.commentId)))
    .where(
      sql`exists (select 1 from ${decisions} where ${decisions.siteId} = ${input.siteId} and ${decisions.commentId} = ${comments.id} and ${decisions.actorKind} = 'account' and ${decisions.decidedAt} > ${recent.createdAt})`,
    );
  return row ?? { decided: 0, right: 0 };
}

/** The weight of all reports on a comment since a moderator last decided it. */
export async function sumReports(
  db: Database,
  input: { siteId: string; commentId: string },
): Promise<number> {
  const last = sql`(select max(${decisions.decidedAt}) from ${decisions} where ${decisions.siteId} = ${input.siteId} and ${decisions.commentId} = ${input.commentId} and ${decisions.actorKind} = 'account')`;
  const [row] = await db
    .select({ weight: sql<number>`coalesce(sum(${reports.weight}), 0)::float8` })
    .from(reports)
    .where(
      and(
        eq(reports.siteId, input.siteId),
        eq(reports.commentId, input.commentId),
        gt(reports.createdAt, sql`coalesce(${last}, '-infinity'::timestamptz)`),
      ),
    );
  return row?.weight ?? 0;
}
