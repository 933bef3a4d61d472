import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replacePassword } from '../../src/db/accounts.ts';
import { newId } from '../../src/db/ids.ts';
import type { Role } from '../../src/protocol/states.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { SERVICE_ORIGIN } from '../contracts/http/harness.ts';
import { createTestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { openTestPglite } from '../support/pglite.ts';

const SITE = 'rights';
const ELSEWHERE = 'rights-elsewhere';
const PASSWORD = 'correct horse battery staple';
const ACTORS = ['nobody', 'stranger', 'viewer', 'moderator', 'admin', 'owner'] as const;
type Name = (typeof ACTORS)[number];

interface World {
  readonly comment: string;
  readonly thread: string;
  readonly id: string;
}

interface Row {
  /** The least role that the route answers to; `account` for whoever is signed in. */
  readonly least: Role | 'account' | 'anyone';
  readonly body?: (world: World) => unknown;
  readonly query?: string;
}

const filter = { status: 'approved' };
const draft = { thresholds: {}, words: [] };
const text = { en: 'Be civil.', ar: 'كن مهذبًا.' };

/** Every route of the desk, and who gets past its door. */
const EXPECTED: Readonly<Record<string, Row>> = {
  'POST /join/open': { least: 'anyone', body: () => ({ token: 'no-such-token' }) },
  'POST /join/set': { least: 'anyone', body: () => ({ token: 'no-such-token', password: PASSWORD }) },
  'GET /sign-in': { least: 'anyone' },
  'GET /me': { least: 'account' },
  'GET /live': { least: 'account' },
  'GET /queue': { least: 'viewer', query: `?site=${SITE}` },
  'POST /queue/next': { least: 'account', body: () => ({ site: SITE }) },
  'GET /sites/:site/comments/:comment': { least: 'viewer' },
  'GET /sites/:site/comments/:comment/precedents': { least: 'viewer' },
  'POST /sites/:site/comments/:comment/decisions': {
    least: 'moderator',
    body: () => ({ action: 'reject', version: 1, clause: 'no-such-clause' }),
  },
  'POST /sites/:site/comments/:comment/decisions/:decision/undo': { least: 'moderator', body: () => ({}) },
  'PUT /sites/:site/comments/:comment/claim': { least: 'moderator' },
  'DELETE /sites/:site/claims/:token': { least: 'moderator' },
  'PUT /sites/:site/comments/:comment/escalation': { least: 'moderator' },
  'DELETE /sites/:site/comments/:comment/escalation': { least: 'moderator' },
  'POST /sites/:site/bulk/preview': { least: 'moderator', body: () => ({ filter }) },
  'POST /sites/:site/bulk': {
    least: 'moderator',
    body: ({ id }) => ({
      bulkId: id,
      target: { filter, asOf: '2026-01-01T00:00:00Z' },
      action: 'approve',
    }),
  },
  'POST /sites/:site/bulk/:bulk/undo': { least: 'moderator', body: () => ({}) },
  'GET /sites/:site/authors/:author': { least: 'viewer' },
  'PUT /sites/:site/authors/:author/standing': {
    least: 'moderator',
    body: () => ({ effect: 'hold', cause: 'A test.' }),
  },
  'DELETE /sites/:site/authors/:author/standing': { least: 'moderator' },
  'POST /sites/:site/authors/:author/notes': { least: 'moderator', body: () => ({ text: 'A note.' }) },
  'GET /sites/:site/audit': { least: 'admin' },
  'GET /sites/:site/audit.csv': { least: 'admin' },
  'POST /sites/:site/threads/:thread/state': { least: 'moderator', body: () => ({ state: 'open' }) },
  'GET /sites/:site/settings': { least: 'viewer' },
  'PATCH /sites/:site/settings': { least: 'owner', body: () => ({ name: 'Renamed' }) },
  'GET /sites/:site/terms': { least: 'viewer' },
  'POST /sites/:site/terms': {
    least: 'admin',
    body: () => ({ text, clauses: [{ id: 'insults', text, findings: ['insults'] }] }),
  },
  'GET /sites/:site/templates': { least: 'viewer' },
  'POST /sites/:site/templates': { least: 'admin', body: () => ({ name: 'Off topic', text }) },
  'PUT /sites/:site/templates/:template': { least: 'admin', body: () => ({ name: 'Off topic', text }) },
  'DELETE /sites/:site/templates/:template': { least: 'admin' },
  'GET /sites/:site/statistics': { least: 'viewer' },
  'GET /views': { least: 'account' },
  'POST /views': { least: 'account', body: () => ({ name: 'Mine', query: 'status=pending' }) },
  'DELETE /views/:view': { least: 'account' },
  'DELETE /sites/:site/terms/:version': { least: 'admin' },
  'GET /sites/:site/rules': { least: 'viewer' },
  'PUT /sites/:site/rules': { least: 'admin', body: () => ({ ...draft, revision: 1, proof: '' }) },
  'POST /sites/:site/rules/try': { least: 'admin', body: () => ({ draft, text: 'Some words.' }) },
  'POST /sites/:site/rules/backtest': { least: 'admin', body: () => ({ draft, days: 30 }) },
  'GET /sites/:site/moderators': { least: 'viewer' },
  'GET /sites/:site/team': { least: 'owner' },
  'POST /sites/:site/team': { least: 'owner', body: () => ({ email: 'new@example.com', role: 'viewer' }) },
  'PUT /sites/:site/team/:account': { least: 'owner', body: () => ({ role: 'viewer' }) },
};

const PREFIX = '/api/desk/v1';
let opened: OpenedDatabase;
let http: NodeHttp;
let world: World;
const cookies: Partial<Record<Name, string>> = {};

beforeAll(async () => {
  opened = await openTestPglite();
  http = createNodeHttp(opened);
  const deps = { ...createTestDeps(opened), now: http.deps.now };
  const site = await makeSite(deps, SITE);
  await makeSite(deps, ELSEWHERE);
  world = { comment: await makeComment(deps, site), thread: site.threadId, id: newId(new Date()) };
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of ACTORS.slice(1)) {
    const roles = name === 'stranger' ? { [ELSEWHERE]: 'owner' as const } : { [SITE]: name as Role };
    const { id } = await makeModerator(deps, name, roles);
    await replacePassword(deps.db, { userId: id, passwordHash, now: new Date() });
    const response = await http.app.request(`${SERVICE_ORIGIN}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SERVICE_ORIGIN },
      body: JSON.stringify({ email: `${name}@example.com`, password: PASSWORD }),
    });
    expect(response.status).toBe(200);
    cookies[name] = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }
});
afterAll(() => http.close());

/** As the program has them, not as this file does. */
function listRoutes(): string[] {
  const own = http.app.routes.filter(({ path, method }) => path.startsWith(`${PREFIX}/`) && method !== 'ALL');
  return [...new Set(own.map(({ path, method }) => `${method} ${path.slice(PREFIX.length)}`))];
}

async function ask(route: string, actor: Name, change: { origin?: string } = {}): Promise<number> {
  const [method, path] = route.split(' ') as [string, string];
  const row = EXPECTED[route]!;
  const filled = path
    .replace(':site', SITE)
    .replace(':comment', world.comment)
    .replace(':thread', world.thread)
    .replace(':author', 'author-hash-of-the-tests')
    .replace(/:\w+/g, world.id);
  const body = row.body?.(world);
  const response = await http.app.request(`${SERVICE_ORIGIN}${PREFIX}${filled}${row.query ?? ''}`, {
    method,
    headers: {
      origin: change.origin ?? SERVICE_ORIGIN,
      ...(cookies[actor] === undefined ? {} : { cookie: cookies[actor] }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

const RANKS: readonly Name[] = ['viewer', 'moderator', 'admin', 'owner'];

/** What a route answers to an actor whom it does not let in; undefined for one it does. */
function refusalOf({ least }: Row, actor: Name): number | undefined {
  if (least === 'anyone') return undefined;
  if (actor === 'nobody') return 401;
  if (least === 'account') return undefined;
  if (actor === 'stranger') return 404;
  return RANKS.indexOf(actor) < RANKS.indexOf(least) ? 403 : undefined;
}

describe('the desk’s API', () => {
  it('has a row for each of its routes, and no row without a route', () => {
    expect(listRoutes().sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.keys(EXPECTED))('%s lets in whom it should and nobody else', async (route) => {
    const row = EXPECTED[route]!;
    for (const actor of ACTORS) {
      const status = await ask(route, actor);
      const refusal = refusalOf(row, actor);
      if (refusal !== undefined) expect({ actor, status }).toEqual({ actor, status: refusal });
      // Past the door it may still find nothing, or something wrong with what was sent.
      else expect({ actor, isIn: ![401, 403, 500].includes(status) }).toEqual({ actor, isIn: true });
    }
  });

  it.each(Object.keys(EXPECTED).filter((route) => !route.startsWith('GET')))(
    '%s refuses another page’s origin, whoever’s cookie comes with it',
    async (route) => {
      expect(await ask(route, 'owner', { origin: 'https://evil.example' })).toBe(403);
    },
  );
});
