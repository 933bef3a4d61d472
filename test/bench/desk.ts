// `npm run bench:desk`: what the desk's requests take at the server, whole, on PostgreSQL, with 100,000 and with
// 1,000,000 comments on a site, 50,000 of them pending.

import { startPostgres } from '../../scripts/embedded-postgres.ts';
import { migrateServer } from '../../src/runtime/migrate.ts';
import { createTransactionGuard } from '../../src/runtime/open-transaction.ts';
import { openServerDatabase, SESSION_SETTINGS } from '../../src/runtime/server-database.ts';
import { createTestDeps } from '../support/deps.ts';
import { makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { createNodeHttp } from '../support/node-http.ts';
import { measureFirstRender } from './desk/first-render.ts';
import { DATABASE, type Figures, measureAll, signIn } from './desk/measure.ts';
import { multiplyComments, SITE, seedComments } from './desk/seed.ts';

const GOAL_MS = 50;
const GOAL_RATIO = 1.5;
const GOAL_RENDER_MS = 1000;
const SIZE = 100_000;
const TIMES_LARGER = 10;
const print = (line: string) => process.stdout.write(`${line}\n`);

async function bench(url: string): Promise<void> {
  await migrateServer(url);
  const opened = openServerDatabase(url, {
    connections: 10,
    session: SESSION_SETTINGS,
    guard: createTransactionGuard(),
  });
  const http = createNodeHttp(opened);
  const deps = { ...createTestDeps(opened), now: http.deps.now };
  await makeSite(deps, SITE);
  const names = Array.from({ length: 8 }, (_, i) => `bench-${i}`);
  const team = await Promise.all(names.map((name) => makeModerator(deps, name, { [SITE]: 'admin' })));
  const cookie = await signIn(http, team[0]!.id);
  const seed = async <T>(size: number, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const done = await work();
    print(`${size} comments after ${Math.round((performance.now() - start) / 1000)} s`);
    return done;
  };
  const moderators = team.map(({ id }) => id);
  const few = await seed(SIZE, () => seedComments(url, { size: SIZE, moderators, now: new Date() }));
  const small = await measureAll(http, cookie, few, printFigures);
  const many = await seed(SIZE * TIMES_LARGER, () => multiplyComments(url, few));
  const large = await measureAll(http, cookie, many, printFigures);
  const renders = await measureFirstRender(opened);
  report(small, large);
  print(
    `\nFirst line of the queue, processor slowed down 4 times: ${renders.map((ms) => `${Math.round(ms)} ms`).join(', ')}`,
  );
  if (renders[Math.floor(renders.length / 2)]! > GOAL_RENDER_MS) process.exitCode = 1;
}

function report(small: ReadonlyMap<string, Figures>, large: ReadonlyMap<string, Figures>): void {
  print(
    '\nMilliseconds, p50 and p95, on the clock; p95 of processor time, here and at the database; and its ratio.',
  );
  print(`${''.padEnd(32)}${`${SIZE}`.padStart(24)}${`${SIZE * TIMES_LARGER}`.padStart(24)}`);
  for (const [name, few] of small) {
    const many = large.get(name)!;
    const ratio = many.processor.p95 / few.processor.p95;
    const isMissed = many.clock.p95 > GOAL_MS || ratio > GOAL_RATIO;
    print(
      `${name.padEnd(32)}${toColumns(few)}${toColumns(many)}${ratio.toFixed(2).padStart(8)}${isMissed ? '  missed' : ''}`,
    );
    if (isMissed) process.exitCode = 1;
  }
}

function toColumns({ clock, processor }: Figures): string {
  return [clock.median, clock.p95, processor.p95].map((ms) => ms.toFixed(1).padStart(8)).join('');
}

function printFigures(name: string, figures: Figures): void {
  print(`${name.padEnd(32)}${toColumns(figures)}`);
}

const server = await startPostgres();
try {
  await server.createDatabase(DATABASE);
  await bench(server.urlOf(DATABASE));
} finally {
  await server.stop();
}
