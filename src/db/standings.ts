import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Database } from './database.ts';
import { standings } from './schema/index.ts';

/** What a moderator asked for this author's comments, while it lasts. */
export async function findStanding(
  db: Database,
  input: { siteId: string; authorHash: string; now: Date },
): Promise<Pick<typeof standings.$inferSelect, 'effect' | 'readerKeyHash' | 'createdAt'> | undefined> {
  const [row] = await db
    .select({
      effect: standings.effect,
      readerKeyHash: standings.readerKeyHash,
      createdAt: standings.createdAt,
    })
    .from(standings)
    .where(
      and(
        eq(standings.siteId, input.siteId),
        eq(standings.authorHash, input.authorHash),
        or(isNull(standings.expiresAt), gt(standings.expiresAt, input.now)),
      ),
    );
  return row;
}
