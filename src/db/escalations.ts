import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { comments } from './schema/index.ts';

/** Marks a waiting comment, or takes its mark away. Whether there was such a comment. */
export async function updateEscalation(
  tx: Database,
  change: { siteId: string; commentId: string; by?: string; at?: Date },
): Promise<boolean> {
  const changed = await tx
    .update(comments)
    .set({ escalatedBy: change.by ?? null, escalatedAt: change.at ?? null })
    .where(
      and(
        eq(comments.siteId, change.siteId),
        eq(comments.id, change.commentId),
        eq(comments.status, 'pending'),
      ),
    )
    .returning({ id: comments.id });
  return changed.length === 1;
}
