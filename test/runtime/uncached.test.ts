import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { assertUncached, CachedReadsError } from '../../src/runtime/uncached.ts';
import { openTestPglite } from '../support/pglite.ts';

/** A database whose reads are answered from a cache by their text and parameters, as Hyperdrive's are by default. */
function cached(opened: OpenedDatabase) {
  const answers = new Map<string, Promise<unknown>>();
  const session = (opened.db as unknown as { session: { client: PGlite } }).session;
  const client = {
    query(text: string, params: unknown[], options: object) {
      const ask = () => session.client.query(text, params, options);
      if (!text.startsWith('select')) return ask();
      const key = JSON.stringify([text, params]);
      const answer = answers.get(key) ?? ask();
      answers.set(key, answer);
      return answer;
    },
  } as unknown as PGlite;
  return drizzle({ client, schema, casing: 'snake_case' });
}

describe('assertUncached', () => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await openTestPglite();
  });
  afterAll(() => opened.close());

  it('accepts a database that answers with what was written last', async () => {
    await expect(assertUncached(opened.db)).resolves.toBeUndefined();
  });

  it('refuses one whose reads are cached, and says how to switch that off', async () => {
    await expect(assertUncached(cached(opened))).rejects.toThrow(CachedReadsError);
    await expect(assertUncached(cached(opened))).rejects.toThrow('--caching-disabled');
  });
});
