import type { Config } from './config.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { migrateEmbedded, migrateServer } from './migrate.ts';
import { createTransactionGuard } from './open-transaction.ts';
import type { OpenedDatabase, OpenOptions } from './opened-database.ts';
import { openServerDatabase, SESSION_SETTINGS } from './server-database.ts';

/**
 * Opens the configured database on Node, migrated to this code. It refuses a directory that another process has open, and
 * a database that newer code has moved on from.
 */
export async function openDatabase(
  config: Config,
  now: Date,
  options: OpenOptions = {},
): Promise<OpenedDatabase> {
  if (config.database.kind === 'server') {
    const { url, connections } = config.database;
    await migrateServer(url);
    const guard = createTransactionGuard();
    return openServerDatabase(url, { ...options, connections, session: SESSION_SETTINGS, guard });
  }
  const opened = await openEmbeddedDatabase(config.database, now, options);
  try {
    await migrateEmbedded(opened.db);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
