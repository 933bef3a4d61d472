import { fileURLToPath } from 'node:url';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migrateOverPglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migrateOverPostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Database, Schema } from '../db/database.ts';
import { assertCodeIsRecent } from './schema-level.ts';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** Any number that no other program on the same database uses. */
const ADVISORY_LOCK = 4_205_117_731;

const WORD_STATISTICS = 1000;

/** Brings an embedded database up to this code; one process has it open, so nothing else can be migrating. */
export async function migrateEmbedded(db: Database): Promise<void> {
  await assertCodeIsRecent(db);
  // The migrator asks for its own driver's type; this database is one, opened by `openPglite`.
  await migrateOverPglite(db as PgliteDatabase<Schema>, { migrationsFolder: MIGRATIONS_FOLDER });
}

/**
 * Brings a database server up to this code. Of several processes that start together one migrates and the others wait;
 * needs a direct connection, since poolers do not keep advisory locks.
 */
export async function migrateServer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const db = drizzle({ client: sql, casing: 'snake_case' });
    await sql`select pg_advisory_lock(${ADVISORY_LOCK})`;
    // Waiting for a table that is busy would make every later query wait behind this one.
    await sql`set lock_timeout = '5s'`;
    await assertCodeIsRecent(db as unknown as Database);
    await migrateOverPostgres(db, { migrationsFolder: MIGRATIONS_FOLDER });
    await keepWordStatistics(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Ten times the usual number of words whose frequency the planner knows: of any other it supposes a frequency at which reading
 * a whole site in order looks cheaper than looking the word up. A schema file cannot say it.
 */
async function keepWordStatistics(sql: postgres.Sql): Promise<void> {
  const kept = await sql`
    select 1 from pg_attribute
    where attrelid = 'comments'::regclass and attname = 'words' and attstattarget = ${WORD_STATISTICS}`;
  if (kept.length === 0) {
    await sql.unsafe(`alter table comments alter column words set statistics ${WORD_STATISTICS}`);
  }
}
