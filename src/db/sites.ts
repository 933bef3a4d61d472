import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { sites } from './schema/index.ts';

export type SiteRow = typeof sites.$inferSelect;

export async function findSite(db: Database, siteId: string): Promise<SiteRow | undefined> {
  const [row] = await db.select().from(sites).where(eq(sites.id, siteId));
  return row;
}

/** Every site's id, for sweeps that go site by site. */
export async function listSiteIds(db: Database): Promise<string[]> {
  const rows = await db.select({ id: sites.id }).from(sites).orderBy(sites.id);
  return rows.map((row) => row.id);
}

export async function insertSite(tx: Database, row: typeof sites.$inferInsert): Promise<void> {
  await tx.insert(sites).values(row);
}

/** Changes a site and raises its revision, on which everything compiled from it is keyed. */
export async function updateSite(
  tx: Database,
  siteId: string,
  change: Partial<Pick<SiteRow, 'name' | 'origins' | 'languages' | 'settings'>>,
): Promise<void> {
  await tx
    .update(sites)
    .set({ ...change, revision: sql`${sites.revision} + 1` })
    .where(eq(sites.id, siteId));
}

/** The same, from the revision that was seen. False when someone changed the site meanwhile. */
export async function updateSiteFrom(
  tx: Database,
  seen: { siteId: string; revision: number },
  settings: SiteRow['settings'],
): Promise<boolean> {
  const changed = await tx
    .update(sites)
    .set({ settings, revision: sql`${sites.revision} + 1` })
    .where(and(eq(sites.id, seen.siteId), eq(sites.revision, seen.revision)))
    .returning({ id: sites.id });
  return changed.length === 1;
}
