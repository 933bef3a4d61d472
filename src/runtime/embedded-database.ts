import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import * as schema from '../db/schema/index.ts';
import type { EmbeddedDatabase } from './config.ts';
import { lockDirectory } from './directory-lock.ts';
import { createWalSync, syncTree } from './durable-commits.ts';
import { createTransactionGuard } from './open-transaction.ts';
import type { OpenedDatabase, OpenOptions } from './opened-database.ts';
import { createTransaction } from './transaction.ts';

// Half of PGlite's default memory, and enough for a site's working set.
const START_PARAMETERS = [
  ...PGlite.defaultStartParams,
  '-c',
  'shared_buffers=32MB',
  '-c',
  'max_wal_size=256MB',
];

/**
 * Opens PGlite in the directory, alone.
 *
 * @throws {DirectoryInUseError} when another process has it open.
 */
export async function openEmbeddedDatabase(
  config: EmbeddedDatabase,
  now: Date,
  options: OpenOptions = {},
): Promise<OpenedDatabase> {
  mkdirSync(config.directory, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(config.directory, now);
  try {
    const dataDirectory = join(config.directory, 'pg');
    const pglite = await PGlite.create({ dataDir: dataDirectory, startParams: START_PARAMETERS });
    const durability = config.durableCommits
      ? { syncWal: createWalSync(pglite, dataDirectory), dataDirectory }
      : undefined;
    if (durability) await syncTree(dataDirectory, 0);
    return openPglite(pglite, { ...options, durability, release: () => lock.release() });
  } catch (error) {
    lock.release();
    throw error;
  }
}

export interface PgliteOptions extends OpenOptions {
  readonly durability?: { readonly syncWal: () => Promise<void>; readonly dataDirectory: string } | undefined;
  readonly release?: () => void;
}

/** Everything between a running PGlite and the program: the guard, the durable commits, the upkeep. */
export function openPglite(pglite: PGlite, options: PgliteOptions = {}): OpenedDatabase {
  const { durability } = options;
  const guard = createTransactionGuard();
  const syncWal = durability?.syncWal ?? (async () => {});
  // Drizzle calls only these two of PGlite; inside a transaction it calls neither, but the transaction's own.
  const client = {
    async query(...args: Parameters<PGlite['query']>) {
      guard.assertOutside();
      const result = await pglite.query(...args);
      if (!READING.test(args[0])) await syncWal();
      return result;
    },
    async transaction(work: Parameters<PGlite['transaction']>[0]) {
      guard.assertOutside();
      const result = await pglite.transaction((tx) => guard.run(() => work(tx)));
      await syncWal();
      return result;
    },
  } as unknown as PGlite;
  const db = drizzle({
    client,
    schema,
    casing: 'snake_case',
    ...(options.statements ? { logger: options.statements } : {}),
  });

  let treeSyncedAt = 0;
  const checkpoint = async () => {
    const startedAt = Date.now();
    await pglite.exec('checkpoint');
    // The checkpoint recycles the log of pages that only the kernel has so far: until this ends, a power cut can lose them.
    if (durability) await syncTree(durability.dataDirectory, treeSyncedAt - CLOCK_GRAIN_MS);
    treeSyncedAt = startedAt;
  };
  return {
    db,
    transaction: createTransaction(db),
    listen: (channel, hear) => pglite.listen(channel, hear),
    upkeep: {
      checkpoint,
      async vacuum() {
        await pglite.exec('vacuum (analyze)');
      },
    },
    async close() {
      await checkpoint();
      await pglite.close();
      if (durability) await syncTree(durability.dataDirectory, treeSyncedAt - CLOCK_GRAIN_MS);
      options.release?.();
    },
  };
}

const READING = /^\s*(select|show)\b/i;
/** File systems keep times no finer than this. */
const CLOCK_GRAIN_MS = 2000;
