import { sql } from 'drizzle-orm';
import type { LiveChange } from '../protocol/live.ts';
import type { Database } from './database.ts';

/** The channel on which every process of one database tells the others. */
export const LIVE_CHANNEL = 'adab_live';

/** Told with the transaction's commit, and never without it. */
export async function notifyLive(tx: Database, change: LiveChange): Promise<void> {
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(change)})`);
}
