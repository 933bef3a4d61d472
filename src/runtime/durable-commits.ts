import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

/**
 * PGlite runs with fsync off and never syncs a file: what it has committed is safe from its own death, not from a power
 * cut. Returns a function that brings everything committed so far to the disk. Calls made together share one sync.
 */
export function createWalSync(pglite: PGlite, dataDirectory: string): () => Promise<void> {
  const walDirectory = join(dataDirectory, 'pg_wal');
  let syncedPosition = '';
  let syncedSegment = '';

  const syncNow = async () => {
    const { rows } = await pglite.query<{ position: string; segment: string }>(
      `select pg_current_wal_insert_lsn()::text as position,
              pg_walfile_name(pg_current_wal_insert_lsn()) as segment`,
    );
    const { position, segment } = rows[0]!;
    if (position === syncedPosition) return;
    // A statement may fill several segments, and one that has just begun has no file yet: the listing knows.
    const names = (await readdir(walDirectory)).filter((name) => /^[0-9A-F]{24}$/.test(name));
    for (const name of names) {
      if (name >= syncedSegment && name <= segment) await syncFile(join(walDirectory, name));
    }
    if (segment !== syncedSegment) await syncFile(walDirectory);
    syncedPosition = position;
    syncedSegment = segment;
  };

  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    // A failed sync fails every later one: the kernel may have dropped the pages, and a second try would lie.
    waiting ??= last = last.then(() => {
      waiting = undefined;
      return syncNow();
    });
    return waiting;
  };
}

/** Brings every file under `directory` to the disk that changed since `since`. */
export async function syncTree(directory: string, since: number): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (entry.isFile()) await syncFile(join(entry.parentPath, entry.name), since);
  }
  for (const entry of entries) {
    if (entry.isDirectory()) await syncFile(join(entry.parentPath, entry.name), since);
  }
  await syncFile(directory);
}

async function syncFile(path: string, since = 0): Promise<void> {
  try {
    await using file = await open(path, 'r');
    if (since > 0 && (await file.stat()).mtimeMs < since) return;
    await file.datasync();
  } catch (error) {
    // A segment recycled, or a table dropped, since the listing.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
