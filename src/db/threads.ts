import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { threads } from './schema/index.ts';

export type ThreadRow = typeof threads.$inferSelect;
export type NewThread = typeof threads.$inferInsert;

export async function findThreadByPage(
  db: Database,
  siteId: string,
  page: string,
): Promise<ThreadRow | undefined> {
  const [row] = await db
    .select()
    .from(threads)
    .where(and(eq(threads.siteId, siteId), eq(threads.page, page)));
  return row;
}

/** The thread of the row's page: the row where there was none, the one that there is otherwise. */
export async function insertThreadOnce(tx: Database, row: NewThread): Promise<ThreadRow> {
  const [made] = await tx
    .insert(threads)
    .values(row)
    .onConflictDoNothing({ target: [threads.siteId, threads.page] })
    .returning();
  return made ?? (await findThreadByPage(tx, row.siteId, row.page))!;
}

/** The thread, held as it is until the transaction ends. */
export async function findThreadForShare(
  tx: Database,
  siteId: string,
  id: string,
): Promise<ThreadRow | undefined> {
  const [row] = await tx
    .select()
    .from(threads)
    .where(and(eq(threads.siteId, siteId), eq(threads.id, id)))
    .for('share');
  return row;
}

/** Registers what the publisher's server says of a page; what it leaves out of a known thread stays. */
export async function upsertThread(tx: Database, row: NewThread): Promise<ThreadRow> {
  const { url, title, language, authors, state, verified } = row;
  const [thread] = await tx
    .insert(threads)
    .values(row)
    .onConflictDoUpdate({
      target: [threads.siteId, threads.page],
      set: { url, title, language, authors, verified, ...(state === undefined ? {} : { state }) },
    })
    .returning();
  return thread!;
}
