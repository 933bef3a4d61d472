import { readConfig } from '../runtime/config.ts';
import { openDatabase } from '../runtime/open-database.ts';
import { CODE_LEVEL } from '../runtime/schema-level.ts';

/** Brings the configured database up to this code, and no more. */
export async function migrate(env: NodeJS.ProcessEnv): Promise<void> {
  const opened = await openDatabase(readConfig(env), new Date());
  await opened.close();
  console.log(`The database is of level ${CODE_LEVEL}.`);
}
