import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { createTransactionGuard } from '../../src/runtime/open-transaction.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { openServerDatabase, SESSION_SETTINGS } from '../../src/runtime/server-database.ts';
import { refuseUnfiltered } from './statements.ts';

/** The URL of a new database on the server of this run: migrated, or empty. Only for tests named `*.postgres.test.ts`. */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<string> {
  const url = new URL(inject('postgresTemplate'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = content === 'migrated' ? 'template' : 'template1';
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const sql = postgres(admin.href, { max: 1 });
  await sql.unsafe(`create database ${name} template ${template}`);
  await sql.end();
  url.pathname = `/${name}`;
  return url.href;
}

/** A migrated database of its own, opened as the program opens it on Node. Close it in `afterAll`. */
export async function openTestPostgres(connections = 4): Promise<OpenedDatabase> {
  return openServerDatabase(await createTestDatabase(), {
    connections,
    session: SESSION_SETTINGS,
    guard: createTransactionGuard(),
    statements: refuseUnfiltered,
  });
}
