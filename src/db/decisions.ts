import { and, eq } from 'drizzle-orm';
import type { CommentStatus } from '../protocol/states.ts';
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
      escalatedAt: null,
      escalatedBy: null,
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
