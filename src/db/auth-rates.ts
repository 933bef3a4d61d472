import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { authRates } from './schema/index.ts';

/** Counts one attempt in a fixed window, in one atomic statement. */
export async function slowRate(
  db: Database,
  attempt: { key: string; windowSeconds: number; now: Date },
): Promise<{ points: number; resetSeconds: number }> {
  const expiresAt = new Date(attempt.now.getTime() + attempt.windowSeconds * 1000);
  const nowText = attempt.now.toISOString();
  const [row] = await db
    .insert(authRates)
    .values({ key: attempt.key, points: 1, expiresAt })
    .onConflictDoUpdate({
      target: authRates.key,
      set: {
        points: sql`case when ${authRates.expiresAt} <= ${nowText}::timestamptz then 1 else ${authRates.points} + 1 end`,
        expiresAt: sql`case when ${authRates.expiresAt} <= ${nowText}::timestamptz then excluded.expires_at else ${authRates.expiresAt} end`,
      },
    })
    .returning({ points: authRates.points, expiresAt: authRates.expiresAt });
  return {
    points: row!.points,
    resetSeconds: Math.max(1, Math.ceil((row!.expiresAt.getTime() - attempt.now.getTime()) / 1000)),
  };
}
