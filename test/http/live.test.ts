import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replacePassword } from '../../src/db/accounts.ts';
import { authSession } from '../../src/db/schema/index.ts';
import { startLive } from '../../src/runtime/live.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { appealDecision } from '../../src/services/comments/appeal.ts';
import { reportComment } from '../../src/services/comments/report.ts';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { withdrawComment } from '../../src/services/comments/withdraw.ts';
import { claimComment, releaseClaim } from '../../src/services/queue/claim.ts';
import { decideComment } from '../../src/services/queue/decide.ts';
import { SERVICE_ORIGIN } from '../contracts/http/harness.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { readEvents } from '../support/event-stream.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { openTestPglite } from '../support/pglite.ts';

const PASSWORD = 'correct horse battery staple';
const SITE = 'live';

let opened: OpenedDatabase;
let http: NodeHttp;
let live: Awaited<ReturnType<typeof startLive>>;
let beat: () => void = () => {};
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let other: Awaited<ReturnType<typeof makeSite>>;
let salma: Awaited<ReturnType<typeof makeModerator>>;
let yusuf: Awaited<ReturnType<typeof makeModerator>>;

async function signIn(): Promise<string> {
  const response = await http.app.request(`${SERVICE_ORIGIN}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SERVICE_ORIGIN },
    body: JSON.stringify({ email: 'salma@example.com', password: PASSWORD }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function open(cookie: string) {
  const response = await http.app.request(`${SERVICE_ORIGIN}/api/desk/v1/live`, { headers: { cookie } });
  return { response, events: readEvents(response) };
}

async function restart(): Promise<void> {
  live = await startLive({
    listen: opened.listen,
    every(_, work) {
      beat = work;
      return () => {};
    },
  });
  http = createNodeHttp(opened, { live });
  deps = { ...createTestDeps(opened), now: http.deps.now, live };
}

beforeAll(async () => {
  opened = await openTestPglite();
  await restart();
  site = await makeSite(deps, SITE);
  other = await makeSite(deps, 'live-elsewhere');
  salma = await makeModerator(deps, 'Salma', { [SITE]: 'moderator' });
  yusuf = await makeModerator(deps, 'Yusuf', { [SITE]: 'moderator', 'live-elsewhere': 'moderator' });
  await replacePassword(deps.db, {
    userId: salma.id,
    passwordHash: await hashPassword(PASSWORD),
    now: new Date(),
  });
});
beforeEach(async () => {
  live.close();
  await restart();
});
afterAll(() => opened.close());

describe('the desk’s stream', () => {
  it('tells of a colleague’s claim, of its end and of the decision, and says nothing of what readers wrote', async () => {
    const { response, events } = await open(await signIn());
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const commentId = await makeComment(deps, site);
    const { token } = await claimComment(deps, yusuf, { siteId: SITE, commentId });
    expect(await events.next()).toEqual({ kind: 'claim', siteId: SITE, commentId, holder: 'Yusuf' });
    await releaseClaim(deps, yusuf, { siteId: SITE, token });
    expect(await events.next()).toEqual({ kind: 'claim', siteId: SITE, commentId, holder: null });
    await decideComment(deps, yusuf, { siteId: SITE, commentId, version: 1, action: 'approve' });
    expect(await events.next()).toEqual({ kind: 'queue', siteId: SITE });
  });

  it('tells of what readers do to the queue: a report that calls for a look, a withdrawal, an appeal', async () => {
    const [reported, waiting, refused] = [
      await makeComment(deps, site, { status: 'approved' }),
      await makeComment(deps, site),
      await makeComment(deps, site),
    ];
    const act = {
      siteId: SITE,
      commentId: refused,
      version: 1,
      action: 'reject',
      clause: 'insults',
    } as const;
    await decideComment(deps, yusuf, act);
    const { events } = await open(await signIn());
    const own = async (commentId: string) => ({
      siteId: SITE,
      commentId,
      token: await toStatusToken(deps, SITE, commentId),
    });
    const told = { kind: 'queue', siteId: SITE };
    for (const reader of ['a', 'b', 'c']) {
      await reportComment(deps, {
        siteId: SITE,
        commentId: reported,
        clause: 'insults',
        readerKey: reader.padEnd(43, 'x'),
        clientAddress: '192.0.2.1',
      });
    }
    expect(await events.next()).toEqual(told);
    await withdrawComment(deps, await own(waiting));
    expect(await events.next()).toEqual(told);
    await appealDecision(deps, await own(refused), 'I meant nobody by it.');
    expect(await events.next()).toEqual(told);
  });

  it('leaves out one’s own claims, and the sites that one has no part in', async () => {
    const { events } = await open(await signIn());
    await claimComment(deps, salma, { siteId: SITE, commentId: await makeComment(deps, site) });
    await claimComment(deps, yusuf, { siteId: 'live-elsewhere', commentId: await makeComment(deps, other) });
    const commentId = await makeComment(deps, site);
    await claimComment(deps, yusuf, { siteId: SITE, commentId });
    expect(await events.next()).toMatchObject({ siteId: SITE, commentId });
  });

  it('tells nothing of what was rolled back', async () => {
    const { events } = await open(await signIn());
    const commentId = await makeComment(deps, site);
    const late = decideComment(deps, yusuf, { siteId: SITE, commentId, version: 7, action: 'approve' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    await claimComment(deps, yusuf, { siteId: SITE, commentId });
    expect(await events.next()).toMatchObject({ kind: 'claim', commentId });
  });

  it('ends when its session signs out', async () => {
    const cookie = await signIn();
    const { events } = await open(cookie);
    await http.app.request(`${SERVICE_ORIGIN}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: SERVICE_ORIGIN, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await events.next()).toBeUndefined();
  });

  it('ends at its next beat when the session is gone in any other way', async () => {
    const { events } = await open(await signIn());
    await deps.db.delete(authSession).where(eq(authSession.userId, salma.id));
    beat();
    expect(await events.next()).toBeUndefined();
  });

  it('ends when the program stops', async () => {
    const { events } = await open(await signIn());
    live.close();
    expect(await events.next()).toBeUndefined();
  });

  it('has room for four of one account, and again for one when one has left', async () => {
    const cookie = await signIn();
    const streams = [];
    for (let i = 0; i < 4; i += 1) streams.push(await open(cookie));
    const refused = await open(cookie);
    expect(refused.response.status).toBe(503);
    expect(refused.response.headers.get('retry-after')).toBe('60');
    await streams[0]!.events.cancel();
    expect((await open(cookie)).response.status).toBe(200);
  });

  it('says at once that there is none where the runtime holds no connections', async () => {
    const cookie = await signIn();
    const { app } = createNodeHttp(opened);
    const answer = await app.request(`${SERVICE_ORIGIN}/api/desk/v1/live`, { headers: { cookie } });
    expect(answer.status).toBe(204);
  });
});
