import type { Logger } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Deps } from '../services/deps.ts';

/** A database that this process has open, whichever it is. */
export interface OpenedDatabase {
  readonly db: Database;
  readonly transaction: Deps['transaction'];
  /** What a server does by itself and an embedded database does not: checkpoint and vacuum. */
  readonly upkeep: Upkeep;
  /** Hears what is told on a channel, by this process and by others; for the database's life. */
  readonly listen: (channel: string, hear: (payload: string) => void) => Promise<unknown>;
  close(): Promise<void>;
}

export interface Upkeep {
  checkpoint(): Promise<void>;
  vacuum(): Promise<void>;
}

export interface OpenOptions {
  /** Is told every statement; the tests' guards listen here. */
  readonly statements?: Logger | undefined;
}

/** Guards against `db` inside an open transaction: PGlite is one connection, and such a query waits for itself for ever. */
export interface TransactionGuard {
  /** @throws {Error} when called from within `run`. */
  assertOutside(): void;
  run<T>(work: () => Promise<T>): Promise<T>;
}
