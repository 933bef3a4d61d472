import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replacePassword } from '../../src/db/accounts.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { openServerDatabase } from '../../src/runtime/server-database.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { readEvents } from '../support/event-stream.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { type RunningService, startService } from '../support/run-program.ts';

const ORIGIN = 'http://localhost:3000';
const PASSWORD = 'correct horse battery staple';
const SITE = 'two-processes';

let opened: OpenedDatabase;
let deps: TestDeps;
const running: RunningService[] = [];

beforeAll(async () => {
  const url = await createTestDatabase();
  const env = {
    DATABASE_URL: url,
    ADAB_SECRET: 'the secret of two processes, long enough',
    PUBLIC_ORIGIN: ORIGIN,
  };
  for (let i = 0; i < 2; i += 1) running.push(await startService(env));
  opened = openServerDatabase(url, { connections: 2 });
  deps = { ...createTestDeps(opened), now: () => new Date() };
}, 120_000);
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await opened?.close();
});

async function signIn(service: RunningService, email: string): Promise<string> {
  const response = await fetch(`${service.origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

it('tells a desk that is open at one process of a claim at another, and lets go of it to stop', {
  timeout: 60_000,
}, async () => {
  const [first, second] = running as [RunningService, RunningService];
  const site = await makeSite(deps, SITE);
  const commentId = await makeComment(deps, site);
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of ['Salma', 'Yusuf']) {
    const { id } = await makeModerator(deps, name, { [SITE]: 'moderator' });
    await replacePassword(deps.db, { userId: id, passwordHash, now: new Date() });
  }
  const salma = await signIn(first, 'salma@example.com');
  const yusuf = await signIn(second, 'yusuf@example.com');
  const events = readEvents(await fetch(`${first.origin}/api/desk/v1/live`, { headers: { cookie: salma } }));
  const claimed = await fetch(`${second.origin}/api/desk/v1/sites/${SITE}/comments/${commentId}/claim`, {
    method: 'PUT',
    headers: { cookie: yusuf, origin: ORIGIN },
  });
  expect(claimed.status).toBe(200);
  expect(await events.next()).toEqual({ kind: 'claim', siteId: SITE, commentId, holder: 'Yusuf' });

  first.child.kill('SIGTERM');
  expect(await events.next()).toBeUndefined();
  expect((await first.finished).code).toBe(0);
});
