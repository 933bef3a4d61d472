import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../src/db/schema/index.ts';

/** Tables whose rows belong to people, to the program or to no site yet: the listed exceptions. */
export const TABLES_WITHOUT_SITE = [
  'account_links',
  'auth_account',
  'auth_passkey',
  'auth_rates',
  'auth_session',
  'auth_two_factor',
  'auth_user',
  'auth_verification',
  'saved_views',
  'service',
  'sites',
] as const;

const TABLES: readonly PgTable[] = Object.values(schema).filter((value) => is(value, PgTable));
const SITE_TABLES = new Set<string>(
  TABLES.filter((table) => 'siteId' in getTableColumns(table))
    .map(getTableName)
    .filter((name) => !TABLES_WITHOUT_SITE.some((other) => other === name)),
);

/** Which sites an account is a member of can only be asked across sites. */
const FILTERS: Readonly<Record<string, string>> = { members: '(?:site_id|account_id)' };

const REFERENCE = /\b(from|join|update|into|using)\s+(?:"public"\.)?"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi;

/**
 * The site tables that a statement touches without a filter that starts with `site_id`: what would have to ask every
 * shard of a database that is distributed by site.
 */
export function findUnfiltered(statement: string): readonly string[] {
  const unfiltered: string[] = [];
  for (const [, verb, table, alias] of statement.matchAll(REFERENCE)) {
    if (!SITE_TABLES.has(table!)) continue;
    const filter = FILTERS[table!] ?? 'site_id';
    if (verb!.toLowerCase() === 'into') {
      if (!/^insert\s+into\s+"?\w+"?(?:\s+as\s+"?\w+"?)?\s*\("?site_id"?[,)]/i.test(statement.trim())) {
        unfiltered.push(table!);
      }
      continue;
    }
    const names = [table!, ...(alias === undefined ? [] : [alias])].join('|');
    const own = `(?:"?(?:${names})"?\\.)"?${filter}"?`;
    const filtered = new RegExp(
      `${own}\\s*(?:=|in\\b)|=\\s*${own}|(?<!["\\w.])"?${filter}"?\\s*(?:=|in\\b)`,
      'i',
    );
    const where = statement.slice(statement.search(/\b(?:where|join)\b/i));
    if (!/\b(?:where|join)\b/i.test(statement) || !filtered.test(where)) unfiltered.push(table!);
  }
  return unfiltered;
}

/** A statement logger that fails the query itself, so that every test over a test database is a test of its filters. */
export const refuseUnfiltered = {
  logQuery(statement: string) {
    const tables = findUnfiltered(statement);
    if (tables.length > 0) {
      throw new Error(
        `This statement reads or writes ${tables.join(', ')} without a filter on site_id: ${statement}`,
      );
    }
  },
};
