import { and, eq } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { openTestPglite } from '../support/pglite.ts';
import { findUnfiltered, TABLES_WITHOUT_SITE } from '../support/statements.ts';

const tables = Object.values(schema).map((table) => getTableConfig(table as PgTable));
const siteTables = tables.filter((table) => !TABLES_WITHOUT_SITE.some((name) => name === table.name));

/** An inverted index holds words, in no order that a site could lead; the query's own filter names the site. */
const INVERTED = ['comments_words_idx', 'comments_waiting_words_idx'];

describe('the schema', () => {
  it.each(siteTables.map((table) => [table.name, table] as const))(
    '%s has a primary key that starts with site_id',
    (_, table) => {
      expect(table.primaryKeys[0]?.columns[0]?.name).toBe('siteId');
    },
  );

  it.each(siteTables.map((table) => [table.name, table] as const))(
    'every ordered index of %s starts with site_id',
    (name, table) => {
      const leading = [
        ...table.indexes
          .filter(({ config }) => !INVERTED.includes(config.name ?? ''))
          .map(({ config }) => (config.columns[0] as { name?: string }).name),
        ...table.uniqueConstraints.map((unique) => unique.columns[0]?.name),
      ];
      const allowed = name === 'members' ? ['siteId', 'accountId'] : ['siteId'];
      expect(leading.filter((column) => !allowed.includes(column ?? ''))).toEqual([]);
    },
  );

  it('lists every table that belongs to no site', () => {
    const without = tables.filter((table) => table.primaryKeys[0]?.columns[0]?.name !== 'siteId');
    expect(without.map((table) => table.name).sort()).toEqual([...TABLES_WITHOUT_SITE]);
  });
});

describe('findUnfiltered', () => {
  it.each([
    ['a select without a filter', 'select "id" from "comments"'],
    ['a select by id alone', 'select "id" from "comments" where "comments"."id" = $1'],
    ['a select that only returns the site', 'select "site_id" from "comments" where "comments"."id" = $1'],
    [
      'a join whose second table is free',
      'select 1 from "comments" inner join "threads" on "threads"."id" = "comments"."thread_id" where "comments"."site_id" = $1',
    ],
    ['an update by id alone', 'update "threads" set "state" = $1 where "threads"."id" = $2'],
    ['a delete by time alone', 'delete from "spent_codes" where "spent_codes"."expires_at" < $1'],
    ['an insert that forgets the site', 'insert into "audit" ("id", "action") values ($1, $2)'],
    ['an alias that is free', 'select 1 from "comments" "replies" where "parents"."site_id" = $1'],
  ])('finds %s', (_, statement) => {
    expect(findUnfiltered(statement)).not.toEqual([]);
  });

  it.each([
    [
      'a select by site',
      'select "id" from "comments" where ("comments"."site_id" = $1 and "comments"."id" = $2)',
    ],
    ['an unqualified filter', 'select count(*) from comments where site_id = $1'],
    ['several sites', 'select "id" from "comments" where "comments"."site_id" in ($1, $2)'],
    [
      'a join on the site',
      'select 1 from "comments" inner join "threads" on ("threads"."site_id" = "comments"."site_id") where "comments"."site_id" = $1',
    ],
    ['an insert that starts with the site', 'insert into "audit" ("site_id", "id") values ($1, $2)'],
    [
      'an upsert under an alias',
      'insert into rates as r (site_id, key) values ($1, $2) on conflict do nothing',
    ],
    ['memberships of an account', 'select "role" from "members" where "members"."account_id" = $1'],
    ['a table that belongs to no site', 'select "id" from "auth_user" where "auth_user"."email" = $1'],
  ])('lets %s pass', (_, statement) => {
    expect(findUnfiltered(statement)).toEqual([]);
  });
});

describe('a test database', () => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await openTestPglite();
  });
  afterAll(() => opened.close());

  it('fails a query that has no filter on the site', async () => {
    await expect(opened.db.select().from(schema.comments)).rejects.toThrow(/without a filter on site_id/);
  });

  it('answers a query that has one', async () => {
    const filter = and(eq(schema.comments.siteId, 'none'), eq(schema.comments.status, 'pending'));
    expect(await opened.db.select().from(schema.comments).where(filter)).toEqual([]);
  });
});
