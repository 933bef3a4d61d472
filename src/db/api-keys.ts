import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { apiKeys } from './schema/index.ts';

export async function findApiKey(
  db: Database,
  siteId: string,
  hash: string,
): Promise<{ id: string } | undefined> {
  const [row] = await db
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(and(eq(apiKeys.siteId, siteId), eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)));
  return row;
}

export async function insertApiKey(tx: Database, row: typeof apiKeys.$inferInsert): Promise<void> {
  await tx.insert(apiKeys).values(row);
}

/** Whether there was such a key, and it was live. */
export async function revokeApiKey(
  tx: Database,
  input: { siteId: string; id: string; now: Date },
): Promise<boolean> {
  const revoked = await tx
    .update(apiKeys)
    .set({ revokedAt: input.now })
    .where(and(eq(apiKeys.siteId, input.siteId), eq(apiKeys.id, input.id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return revoked.length === 1;
}
