import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { spentCodes } from './schema/index.ts';

export async function isSpentCode(db: Database, siteId: string, jti: string): Promise<boolean> {
  const rows = await db
    .select({ jti: spentCodes.jti })
    .from(spentCodes)
    .where(and(eq(spentCodes.siteId, siteId), eq(spentCodes.jti, jti)));
  return rows.length === 1;
}

/** Spends a security code; false when it was spent before. Of any number at once exactly one gets true. */
export async function insertSpentCode(
  tx: Database,
  row: { siteId: string; jti: string; expiresAt: Date },
): Promise<boolean> {
  const spent = await tx
    .insert(spentCodes)
    .values(row)
    .onConflictDoNothing()
    .returning({ jti: spentCodes.jti });
  return spent.length === 1;
}
