import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../db/schema/index.ts';
import type { OpenedDatabase, OpenOptions, TransactionGuard } from './opened-database.ts';
import { createTransaction } from './transaction.ts';

export interface ServerOptions extends OpenOptions {
  readonly connections: number;
  /** Settings of the session; none through Hyperdrive, which shares sessions between clients. */
  readonly session?: Readonly<Record<string, string | number>>;
  /** Absent on Workers, where a request has connections of its own. */
  readonly guard?: TransactionGuard;
}

/** What keeps a lost client or a stuck statement from holding others up. */
export const SESSION_SETTINGS = {
  application_name: 'adab',
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  // What is asked for often is in memory: the default is that of a disk with arms, and scans a site for a rare word.
  random_page_cost: 1.1,
} as const;

/** A pool of connections to a PostgreSQL server; connects with the first query. */
export function openServerDatabase(url: string, options: ServerOptions): OpenedDatabase {
  const sql = postgres(url, {
    max: options.connections,
    connect_timeout: 5,
    // Array parameters need it, and nothing here passes one; it would cost every Worker request a round trip.
    fetch_types: false,
    onnotice: () => {},
    ...(options.session ? { connection: options.session } : {}),
  });
  const db = drizzle({
    client: options.guard ? guarded(sql, options.guard) : sql,
    schema,
    casing: 'snake_case',
    ...(options.statements ? { logger: options.statements } : {}),
  });
  return {
    db,
    transaction: createTransaction(db),
    listen: (channel, hear) => sql.listen(channel, hear),
    upkeep: { checkpoint: async () => {}, vacuum: async () => {} },
    close: () => sql.end({ timeout: 5 }),
  };
}

/** Drizzle calls `unsafe` and `begin` of the pool; inside a transaction it calls neither, but the transaction's own. */
function guarded(sql: postgres.Sql, guard: TransactionGuard): postgres.Sql {
  const unsafe: postgres.Sql['unsafe'] = (...args) => {
    guard.assertOutside();
    return sql.unsafe(...args);
  };
  const begin = (work: (tx: postgres.TransactionSql) => Promise<unknown>) => {
    guard.assertOutside();
    return sql.begin((tx) => guard.run(() => work(tx)));
  };
  return new Proxy(sql, {
    get: (target, property) =>
      property === 'unsafe' ? unsafe : property === 'begin' ? begin : Reflect.get(target, property),
  });
}
