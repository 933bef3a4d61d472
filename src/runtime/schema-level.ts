import { eq, sql } from 'drizzle-orm';
import journal from '../../drizzle/meta/_journal.json' with { type: 'json' };
import type { Database } from '../db/database.ts';
import { service } from '../db/schema/index.ts';

/** The number of migrations that this code knows. A database counts the same way. */
export const CODE_LEVEL = journal.entries.length;

/** The program and the database do not fit each other; the message says which of them is to be renewed. */
export class SchemaLevelError extends Error {
  override readonly name = 'SchemaLevelError';
}

/**
 * A migration that takes away what older code needs writes its own level to `service` under `oldest-code`. Code below it
 * must not run; code between the two levels may.
 *
 * @throws {SchemaLevelError} when this code is too old for the database.
 */
export async function assertCodeIsRecent(db: Database): Promise<void> {
  if ((await readLevel(db)) === 0) return;
  const [row] = await db.select({ value: service.value }).from(service).where(eq(service.key, 'oldest-code'));
  const oldest = Number(row?.value ?? 0);
  if (CODE_LEVEL >= oldest) return;
  throw new SchemaLevelError(
    `This database needs a program of level ${oldest} or above, and this one is of level ${CODE_LEVEL}: ` +
      'it was migrated by a newer version. Start that version.',
  );
}

/** @throws {SchemaLevelError} when the database lacks migrations that this code needs. */
export async function assertMigrated(db: Database): Promise<void> {
  const level = await readLevel(db);
  if (level >= CODE_LEVEL) return;
  throw new SchemaLevelError(
    `This database is of level ${level}, and this program needs level ${CODE_LEVEL}: run \`adab migrate\` on it first.`,
  );
}

/** How many migrations the database has seen; 0 where nothing was ever migrated. */
async function readLevel(db: Database): Promise<number> {
  const [found] = await rowsOf<{ there: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!found?.there) return 0;
  const [counted] = await rowsOf<{ level: number }>(
    db,
    sql`select count(*)::int as level from drizzle.__drizzle_migrations`,
  );
  return counted?.level ?? 0;
}

/** PGlite answers a raw statement with `{ rows }`, postgres.js with the rows. */
async function rowsOf<T>(db: Database, statement: ReturnType<typeof sql>): Promise<readonly T[]> {
  const answer = (await db.execute(statement)) as unknown as readonly T[] | { readonly rows: readonly T[] };
  return 'rows' in answer ? answer.rows : answer;
}
