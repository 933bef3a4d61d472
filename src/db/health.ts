import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The shortest question there is. */
export async function selectOne(db: Database): Promise<void> {
  await db.execute(sql`select 1`);
}
