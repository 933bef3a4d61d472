import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { service } from '../db/schema/index.ts';

/** Reads are answered from a cache between the program and the database. */
export class CachedReadsError extends Error {
  override readonly name = 'CachedReadsError';
  constructor() {
    super(
      'Reads are answered from a cache: sessions, one-time codes and idempotency keys would come back to life. ' +
        'Switch it off: wrangler hyperdrive update ID --caching-disabled true',
    );
  }
}

const ROW = 'cache-probe';

/**
 * Writes, reads, writes again and reads again: a cache would answer the second read with the first one's value.
 *
 * @throws {CachedReadsError} when it does.
 */
export async function assertUncached(db: Database): Promise<void> {
  const first = await writeAndRead(db);
  const second = await writeAndRead(db);
  // Another process may be probing too, and then neither value is ours: only an old one proves a cache.
  if (second.read === first.written) throw new CachedReadsError();
}

async function writeAndRead(db: Database): Promise<{ written: string; read: string | undefined }> {
  const written = crypto.randomUUID();
  await db
    .insert(service)
    .values({ key: ROW, value: written })
    .onConflictDoUpdate({ target: service.key, set: { value: written } });
  const [row] = await db.select({ value: service.value }).from(service).where(eq(service.key, ROW));
  return { written, read: row?.value };
}
