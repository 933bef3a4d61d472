import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { RateLimit } from '../protocol/settings.ts';
import type { Database } from './database.ts';
import { rates } from './schema/index.ts';

export interface RateCount {
  readonly points: number;
  /** When the window ends and the count begins anew. */
  readonly expiresAt: Date;
}

/**
 * Adds one to a counter and tells what it then is, in one atomic statement: of any number of callers at once each gets
 * another count. A window begins with the first count after the last one ended.
 */
export async function countRate(
  db: Database,
  input: { siteId: string; key: string; seconds: RateLimit['seconds']; now: Date },
): Promise<RateCount> {
  const { siteId, key, seconds, now } = input;
  const expiresAt = new Date(now.getTime() + seconds * 1000);
  const hasEnded = sql`${rates.expiresAt} <= ${now.toISOString()}::timestamptz`;
  const [count] = await db
    .insert(rates)
    .values({ siteId, key, points: 1, expiresAt })
    .onConflictDoUpdate({
      target: [rates.siteId, rates.key],
      set: {
        points: sql`case when ${hasEnded} then 1 else ${rates.points} + 1 end`,
        expiresAt: sql`case when ${hasEnded} then excluded.expires_at else ${rates.expiresAt} end`,
      },
    })
    .returning({ points: rates.points, expiresAt: rates.expiresAt });
  return count!;
}

/** What the counters stand at now; those whose window has ended, or that never began, are absent. */
export async function listRates(
  db: Database,
  input: { siteId: string; keys: readonly string[]; now: Date },
): Promise<ReadonlyMap<string, RateCount>> {
  const rows = await db
    .select({ key: rates.key, points: rates.points, expiresAt: rates.expiresAt })
    .from(rates)
    .where(
      and(
        eq(rates.siteId, input.siteId),
        inArray(rates.key, [...input.keys]),
        gt(rates.expiresAt, input.now),
      ),
    );
  return new Map(rows.map(({ key, ...count }) => [key, count]));
}
