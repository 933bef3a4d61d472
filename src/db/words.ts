import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { words } from './schema/index.ts';

export type WordRow = typeof words.$inferSelect;

export async function listWords(db: Database, siteId: string): Promise<WordRow[]> {
  return db.select().from(words).where(eq(words.siteId, siteId)).orderBy(asc(words.id));
}

export async function insertWord(tx: Database, row: typeof words.$inferInsert): Promise<void> {
  await tx.insert(words).values(row);
}

/** Whether there was such a word. */
export async function deleteWord(tx: Database, siteId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(words)
    .where(and(eq(words.siteId, siteId), eq(words.id, id)))
    .returning({ id: words.id });
  return gone.length === 1;
}
