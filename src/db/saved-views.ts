import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Database } from './database.ts';
import { authUser, savedViews } from './schema/index.ts';

/** More than anyone finds their way in. */
const LISTED = 200;

/** The account's own views, and those of the teams of the sites; by name. */
export async function listSavedViews(db: Database, accountId: string, siteIds: readonly string[]) {
  const own = and(eq(savedViews.accountId, accountId), isNull(savedViews.siteId));
  return db
    .select({ view: savedViews, by: authUser.name })
    .from(savedViews)
    .innerJoin(authUser, eq(authUser.id, savedViews.accountId))
    .where(siteIds.length === 0 ? own : or(own, inArray(savedViews.siteId, [...siteIds])))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(LISTED);
}

export async function findSavedView(db: Database, id: string) {
  const [row] = await db.select().from(savedViews).where(eq(savedViews.id, id));
  return row;
}

export async function insertSavedView(tx: Database, row: typeof savedViews.$inferInsert): Promise<void> {
  await tx.insert(savedViews).values(row);
}

export async function deleteSavedView(tx: Database, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id));
}
