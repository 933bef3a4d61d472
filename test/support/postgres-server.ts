import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../scripts/embedded-postgres.ts';
import { migrateServer } from '../../src/runtime/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database to copy, on the server of this run. */
    postgresTemplate: string;
  }
}

/** Vitest runs this once, and only when a test of its project runs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  await server.createDatabase('template');
  const url = server.urlOf('template');
  await migrateServer(url);
  project.provide('postgresTemplate', url);
  return () => server.stop();
}
