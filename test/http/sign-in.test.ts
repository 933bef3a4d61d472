import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replacePassword } from '../../src/db/accounts.ts';
import { newId } from '../../src/db/ids.ts';
import { authAccount, authPasskey, authTwoFactor, authUser } from '../../src/db/schema/index.ts';
import { createAccountLink, spendAccountLink } from '../../src/services/accounts/account-links.ts';
import { SERVICE_ORIGIN } from '../contracts/http/harness.ts';
import { createTestDeps } from '../support/deps.ts';
import { makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { type OidcServer, startOidcServer } from '../support/oidc-server.ts';
import { openTestPglite } from '../support/pglite.ts';

const SITE = 'sign-in';
const PASSWORD = 'correct horse battery staple';

let http: NodeHttp;
let provider: OidcServer;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const opened = await openTestPglite();
  provider = await startOidcServer();
  const { issuer } = provider;
  const identityProvider = { issuer, clientId: 'adab', clientSecret: 'secret', name: 'News Login' };
  http = createNodeHttp(opened, { identityProvider });
  const deps = { ...createTestDeps(opened), now: http.deps.now };
  await makeSite(deps, SITE);
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of ['nadia', 'omar', 'rima']) {
    const { id } = await makeModerator(deps, name, { [SITE]: 'moderator' });
    await replacePassword(deps.db, { userId: id, passwordHash, now: new Date() });
    ids[name] = id;
  }
});
afterAll(async () => {
  await provider.close();
  await http.close();
});

/** A browser, as far as cookies go. */
function createJar() {
  const cookies = new Map<string, string>();
  return async (path: string, body?: unknown): Promise<Response> => {
    const response = await http.app.request(`${SERVICE_ORIGIN}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        origin: SERVICE_ORIGIN,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}
type Ask = ReturnType<typeof createJar>;

const passwordOf = (name: string) => ({ email: `${name}@example.com`, password: PASSWORD });
const who = async (ask: Ask) => {
  const response = await ask('/api/desk/v1/me');
  return response.status === 200 ? ((await response.json()) as { email: string }).email : response.status;
};

async function enrol(name: string) {
  const ask = createJar();
  await ask('/api/auth/sign-in/email', passwordOf(name));
  const enrolled = await ask('/api/auth/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = (await enrolled.json()) as { totpURI: string; backupCodes: string[] };
  const secret = new TextDecoder().decode(base32.decode(new URL(totpURI).searchParams.get('secret')!));
  const code = () => createOTP(secret).totp();
  expect((await ask('/api/auth/two-factor/verify-totp', { code: await code() })).status).toBe(200);
  return { code, backupCodes };
}

describe('the second factor', () => {
  it('is asked for after the password: a code of the moment, or a backup code once', async () => {
    const { code, backupCodes } = await enrol('nadia');
    const ask = createJar();
    const first = await ask('/api/auth/sign-in/email', passwordOf('nadia'));
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await who(ask)).toBe(401);
    expect((await ask('/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect(await who(ask)).toBe(401);
    expect((await ask('/api/auth/two-factor/verify-totp', { code: await code() })).status).toBe(200);
    expect(await who(ask)).toBe('nadia@example.com');

    for (const expected of ['nadia@example.com', 401]) {
      const again = createJar();
      await again('/api/auth/sign-in/email', passwordOf('nadia'));
      await again('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] });
      expect(await who(again)).toBe(expected);
    }
  });

  it('goes, with every other way in, when the operator makes a new link', async () => {
    await enrol('omar');
    const { deps } = http;
    const userId = ids.omar!;
    const now = new Date();
    const key = {
      publicKey: 'k',
      credentialID: 'c',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    };
    await deps.db.insert(authPasskey).values({ id: newId(now), userId, ...key });
    const linked = { accountId: 'sub', providerId: 'oidc', createdAt: now, updatedAt: now };
    await deps.db.insert(authAccount).values({ id: newId(now), userId, ...linked });
    const link = await createAccountLink(deps, SERVICE_ORIGIN, { email: 'omar@example.com' });
    await spendAccountLink(deps, { token: new URL(link).hash.slice(1), password: PASSWORD });
    const left = await Promise.all([
      deps.db.$count(authTwoFactor, eq(authTwoFactor.userId, userId)),
      deps.db.$count(authPasskey, eq(authPasskey.userId, userId)),
      deps.db.$count(authAccount, eq(authAccount.userId, userId)),
    ]);
    expect(left).toEqual([0, 0, 1]);
    const ask = createJar();
    await ask('/api/auth/sign-in/email', passwordOf('omar'));
    expect(await who(ask)).toBe('omar@example.com');
  });
});

describe('the newsroom’s identity provider', () => {
  async function signIn(): Promise<{ who: string | number; location: string | null }> {
    const ask = createJar();
    const ways = { provider: 'oidc', callbackURL: '/desk', errorCallbackURL: '/desk' };
    const begun = await ask('/api/auth/sign-in/social', ways);
    const { url } = (await begun.json()) as { url: string };
    const sent = await fetch(url, { redirect: 'manual' });
    const back = new URL(sent.headers.get('location')!);
    const returned = await ask(back.pathname + back.search);
    return { who: await who(ask), location: returned.headers.get('location') };
  }

  it('is offered by its name', async () => {
    const ways = await createJar()('/api/desk/v1/sign-in');
    expect(await ways.json()).toEqual({ provider: 'News Login' });
  });

  it('lets in whoever has an account here, and keeps none of the tokens', async () => {
    provider.person = { sub: 'rima-there', email: 'Rima@example.com', email_verified: true };
    for (let visit = 0; visit < 2; visit += 1) {
      const location = expect.stringMatching(/\/desk$/);
      expect(await signIn()).toEqual({ who: 'rima@example.com', location });
    }
    const own = eq(authAccount.userId, ids.rima!);
    const accounts = await http.deps.db.select().from(authAccount).where(own);
    expect(accounts.filter(({ providerId }) => providerId === 'oidc')).toMatchObject([
      { accountId: 'rima-there', accessToken: null, refreshToken: null, idToken: null },
    ]);
  });

  const known = { sub: 'y', email: 'nadia@example.com', email_verified: true };
  it.each([
    ['nobody here knows', { ...known, email: 'stranger@example.com' }, false],
    ['whose address it does not vouch for', { ...known, email_verified: false }, false],
    ['whom another key than its own vouches for', known, true],
  ])('lets nobody in %s, and makes no account', async (_, person, isForging) => {
    const before = await http.deps.db.$count(authUser);
    Object.assign(provider, { person, isForging });
    const location = expect.stringContaining('/desk?error=');
    expect(await signIn()).toEqual({ who: 401, location });
    expect(await http.deps.db.$count(authUser)).toBe(before);
    provider.isForging = false;
  });
});
