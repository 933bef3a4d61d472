import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from './database.ts';
import { boundKeys } from './schema/index.ts';

export type BoundKeyRow = typeof boundKeys.$inferSelect;

export async function findBoundKey(
  db: Database,
  input: { siteId: string; key: string; now: Date },
): Promise<BoundKeyRow | undefined> {
  const [row] = await db
    .select()
    .from(boundKeys)
    .where(
      and(
        eq(boundKeys.siteId, input.siteId),
        eq(boundKeys.key, input.key),
        gt(boundKeys.expiresAt, input.now),
      ),
    );
  return row;
}

/** Binds a key; false when another submission bound it first. Waits for one that is about to. */
export async function insertBoundKey(tx: Database, row: BoundKeyRow, now: Date): Promise<boolean> {
  // A row that expired and was not swept yet binds nothing any more.
  await tx
    .delete(boundKeys)
    .where(and(eq(boundKeys.siteId, row.siteId), eq(boundKeys.key, row.key), lte(boundKeys.expiresAt, now)));
  const bound = await tx
    .insert(boundKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ key: boundKeys.key });
  return bound.length === 1;
}
