import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { comments, formerWords, repeatMarks } from './schema/index.ts';

export type CommentRow = typeof comments.$inferSelect;

/** What was written to take a comment's place, approved or not, oldest first. */
export async function listEdits(db: Database, siteId: string, commentId: string): Promise<CommentRow[]> {
  return db
    .select()
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.replaces, commentId)))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** Gives a waiting comment other words and what the screening made of them. False when someone moved it meanwhile. */
export async function updateWaiting(
  tx: Database,
  row: { siteId: string; id: string; version: number },
  change: Pick<
    typeof comments.$inferInsert,
    | 'title'
    | 'text'
    | 'status'
    | 'version'
    | 'holds'
    | 'repeatHash'
    | 'clause'
    | 'risk'
    | 'turn'
    | 'publishedAt'
  >,
): Promise<boolean> {
  const changed = await tx
    .update(comments)
    .set({ ...change, statusBefore: null, settlesAt: null, decidedBy: null, cited: null })
    .where(and(eq(comments.siteId, row.siteId), eq(comments.id, row.id), eq(comments.version, row.version)))
    .returning({ id: comments.id });
  return changed.length === 1;
}

export async function insertFormerWords(tx: Database, row: typeof formerWords.$inferInsert): Promise<void> {
  await tx.insert(formerWords).values(row);
}

/** What a comment said before, oldest first. */
export async function listFormerWords(db: Database, siteId: string, commentId: string) {
  return db
    .select()
    .from(formerWords)
    .where(and(eq(formerWords.siteId, siteId), eq(formerWords.commentId, commentId)))
    .orderBy(asc(formerWords.version));
}

export async function deleteRepeatMarks(tx: Database, siteId: string, commentId: string): Promise<void> {
  await tx
    .delete(repeatMarks)
    .where(and(eq(repeatMarks.siteId, siteId), eq(repeatMarks.commentId, commentId)));
}
