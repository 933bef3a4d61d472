import { and, eq } from 'drizzle-orm';
import type { CommentStatus, HoldReason } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { comments, decisions } from './schema/index.ts';

export type NewDecision = typeof decisions.$inferInsert;

/**
 * Moves a comment from the version that was seen to the next one, with its new status. Of several movers at once exactly
 * one gets true.
 */
export async function updateCommentStatus(
  tx: Database,
  move: {
    siteId: string;
    id: string;
    version: number;
    status: CommentStatus;
    /** Where it takes effect later: when, and what holds until then. */
    until?: { settlesAt: Date; statusBefore: CommentStatus } | undefined;
    publishedAt?: Date | null | undefined;
    /** The account that decided, and what the decision cites; absent for readers and the machine. */
    decidedBy?: string | null;
    cited?: string | null;
    /** The second opinion that is still asked for. */
    escalation?: { at: Date; by: string } | undefined;
  },
): Promise<boolean> {
  const moved = await tx
    .update(comments)
    .set({
      status: move.status,
      version: move.version + 1,
      settlesAt: move.until?.settlesAt ?? null,
      statusBefore: move.until?.statusBefore ?? null,
      decidedBy: move.decidedBy ?? null,
      cited: move.cited ?? null,
      escalatedAt: move.escalation?.at ?? null,
      escalatedBy: move.escalation?.by ?? null,
      ...(move.publishedAt === undefined ? {} : { publishedAt: move.publishedAt }),
    })
    .where(
      and(eq(comments.siteId, move.siteId), eq(comments.id, move.id), eq(comments.version, move.version)),
    )
    .returning({ id: comments.id });
  return moved.length === 1;
}

export async function insertDecision(tx: Database, ...taken: readonly NewDecision[]): Promise<void> {
  await tx.insert(decisions).values([...taken]);
}

/** Until a person decides: reports put a comment into the queue, and never hide it. */
export const UNTIL_DECIDED = new Date('9999-01-01T00:00:00Z');

/** Puts a published comment into the queue while it stays published. False when someone moved it meanwhile. */
export async function requeueReported(
  tx: Database,
  comment: { siteId: string; id: string; version: number; holds: readonly HoldReason[] },
): Promise<boolean> {
  const { siteId, id, version, holds } = comment;
  const until = { settlesAt: UNTIL_DECIDED, statusBefore: 'approved' as const };
  if (!(await updateCommentStatus(tx, { siteId, id, version, status: 'pending', until }))) return false;
  await tx
    .update(comments)
    .set({ holds: [...new Set([...holds, 'reports' as const])] })
    .where(and(eq(comments.siteId, siteId), eq(comments.id, id)));
  return true;
}
