import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../../src/runtime/embedded-database.ts';
import { MIGRATIONS_FOLDER, migrateEmbedded } from '../../src/runtime/migrate.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { refuseUnfiltered } from './statements.ts';

const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'];

/** A migrated PGlite in memory, loaded from a dump that is made once per state of the migrations. Close it in `afterAll`. */
export async function openTestPglite(): Promise<OpenedDatabase> {
  const dump = join(tmpdir(), `adab-test-${stateOfMigrations()}.tar`);
  if (!existsSync(dump)) await makeDump(dump);
  const pglite = await PGlite.create({ loadDataDir: new Blob([readFileSync(dump)]), startParams });
  return openPglite(pglite, { statements: refuseUnfiltered });
}

async function makeDump(path: string): Promise<void> {
  const pglite = await PGlite.create({ startParams });
  await migrateEmbedded(openPglite(pglite).db);
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  // Several workers may be making it: each writes its own and the rename is atomic.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, path);
}

function stateOfMigrations(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS_FOLDER).filter((file) => file.endsWith('.sql'))) {
    hash.update(readFileSync(join(MIGRATIONS_FOLDER, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
