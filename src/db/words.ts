import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import { words } from './schema/index.ts';

export type WordRow = typeof words.$inferSelect;

export async function listWords(db: Database, siteId: string): Promise<WordRow[]> {
  return db.select().from(words).where(eq(words.siteId, siteId)).orderBy(asc(words.term), asc(words.id));
}

export async function insertWords(tx: Database, rows: readonly (typeof words.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(words).values([...rows]);
}

export async function updateWord(
  tx: Database,
  word: Pick<WordRow, 'siteId' | 'id' | 'term' | 'clause' | 'action' | 'exceptions'>,
): Promise<void> {
  const { siteId, id, ...change } = word;
  await tx
    .update(words)
    .set(change)
    .where(and(eq(words.siteId, siteId), eq(words.id, id)));
}

export async function deleteWords(tx: Database, siteId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(words).where(and(eq(words.siteId, siteId), inArray(words.id, [...ids])));
}
