import { defineConfig } from 'vitest/config';

const server = ['test/**/*.{postgres,workerd}.test.ts'];
const browser = ['test/browser/**/*.test.ts'];

// Three projects, so that a test pays only for what it uses: a PostgreSQL server is started when a test of `server` runs.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: 2,
    hookTimeout: 60_000,
    // What is waited for may take long on a busy machine; a second, as Vitest has it, is a duration.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: [...server, ...browser] },
      },
      {
        extends: true,
        test: { name: 'server', include: server, globalSetup: 'test/support/postgres-server.ts' },
      },
      {
        extends: true,
        // After the rest: its tests wait for what a reader would see.
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
