import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Database } from './database.ts';
import { bars } from './schema/index.ts';

/** What a moderator asked for this author's comments, while it lasts. */
export async function findBar(
  db: Database,
  input: { siteId: string; authorHash: string; now: Date },
): Promise<'hold' | 'refuse' | undefined> {
  const [row] = await db
    .select({ effect: bars.effect })
    .from(bars)
    .where(
      and(
        eq(bars.siteId, input.siteId),
        eq(bars.authorHash, input.authorHash),
        or(isNull(bars.expiresAt), gt(bars.expiresAt, input.now)),
      ),
    );
  return row?.effect;
}
