import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { CODE_LEVEL } from '../../src/runtime/schema-level.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { runAdab } from '../support/run-program.ts';

const SECRET = 'the secret of the migrating tests, long enough';

async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

describe('adab migrate on a PostgreSQL server', { timeout: 120_000 }, () => {
  it('migrates once when four processes start together', async () => {
    const url = await createTestDatabase('empty');
    const env = { DATABASE_URL: url, ADAB_SECRET: SECRET };
    const runs = await Promise.all(Array.from({ length: 4 }, () => runAdab(['migrate'], env)));
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    const [counted] = await ask(
      url,
      (sql) => sql`select count(*)::int as level from drizzle.__drizzle_migrations`,
    );
    expect(counted?.level).toBe(CODE_LEVEL);
  });

  it('refuses to run older code on a database that newer code has contracted', async () => {
    const url = await createTestDatabase();
    await ask(
      url,
      (sql) => sql`insert into service (key, value) values ('oldest-code', ${String(CODE_LEVEL + 1)})`,
    );
    const refused = await runAdab(['migrate'], { DATABASE_URL: url, ADAB_SECRET: SECRET });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`needs a program of level ${CODE_LEVEL + 1} or above`);
  });

  it('asks for the secret that every process on one database shares', async () => {
    const refused = await runAdab(['serve'], { DATABASE_URL: await createTestDatabase() });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('ADAB_SECRET is required with DATABASE_URL');
    expect(refused.stderr).toContain('for example: ADAB_SECRET=');
  });
});
