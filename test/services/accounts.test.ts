import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByEmail } from '../../src/db/accounts.ts';
import { findRole } from '../../src/db/members.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import {
  createAccountLink,
  openAccountLink,
  spendAccountLink,
} from '../../src/services/accounts/account-links.ts';
import { createAuth } from '../../src/services/accounts/auth.ts';
import { slowGuessing } from '../../src/services/accounts/slow-guessing.ts';
import { setTeamRole } from '../../src/services/team/site-team.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { openTestPglite } from '../support/pglite.ts';

const ORIGIN = 'http://localhost:8080';
const PASSWORD = 'correct horse battery staple';

let opened: OpenedDatabase;
let deps: TestDeps;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  await makeSite(deps, 'team');
});
afterAll(() => opened.close());

const ownerLink = () =>
  createAccountLink(deps, ORIGIN, { grant: { siteId: 'team', role: 'owner' } }).then(tokenOf);

describe('a one-time link', () => {
  it('lets the first owner choose an address, a name and a password, once', async () => {
    const token = await ownerLink();
    expect(await openAccountLink(deps, token)).toEqual({ asks: ['email', 'name', 'password'] });
    const filled = { token, email: 'Owner@Example.com', name: 'Rima', password: PASSWORD };
    await spendAccountLink(deps, filled);
    const account = await findAccountByEmail(deps.db, 'owner@example.com');
    expect(await findRole(deps.db, 'team', account!.id)).toBe('owner');
    await expect(spendAccountLink(deps, filled)).rejects.toMatchObject({ code: 'not-found' });
    await expect(openAccountLink(deps, token)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stands after a fault, so that the form can be corrected', async () => {
    const token = await ownerLink();
    const filled = { token, email: 'second@example.com', name: 'Sami', password: 'short' };
    await expect(spendAccountLink(deps, filled)).rejects.toMatchObject({
      options: { faults: [{ field: 'password', code: 'too-short' }] },
    });
    await expect(
      spendAccountLink(deps, { ...filled, password: PASSWORD, email: 'nonsense' }),
    ).rejects.toMatchObject({
      options: { faults: [{ field: 'email', code: 'email' }] },
    });
    await spendAccountLink(deps, { ...filled, password: PASSWORD });
  });

  it('without an address cannot take over an account that exists', async () => {
    await makeModerator(deps, 'Taken', { team: 'viewer' });
    const token = await ownerLink();
    const filled = { token, email: 'taken@example.com', name: 'Mallory', password: PASSWORD };
    await expect(spendAccountLink(deps, filled)).rejects.toMatchObject({
      options: { faults: [{ field: 'email', code: 'taken' }] },
    });
  });

  it('is gone after an hour', async () => {
    const token = await ownerLink();
    deps.clock.advance(3599);
    await openAccountLink(deps, token);
    deps.clock.advance(1);
    await expect(openAccountLink(deps, token)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('sets a password that signs in, and ends the sessions there were', async () => {
    const grant = { siteId: 'team', role: 'moderator' } as const;
    const invitation = await createAccountLink(deps, ORIGIN, { email: 'huda@example.com', grant });
    await spendAccountLink(deps, { token: tokenOf(invitation), name: 'Huda', password: PASSWORD });
    const secret = await deps.keys.stableSecret('sessions');
    const auth = createAuth({ db: deps.db, origin: ORIGIN, secret });
    const credentials = { email: 'huda@example.com', password: PASSWORD };
    const { headers } = await auth.api.signInEmail({ body: credentials, returnHeaders: true });
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const session = () => auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(await session()).toMatchObject({ user: { email: 'huda@example.com' } });
    expect(headers.getSetCookie().every((line) => line.startsWith('__Host-adab.'))).toBe(true);

    const reset = await createAccountLink(deps, ORIGIN, { email: 'huda@example.com' });
    await spendAccountLink(deps, { token: tokenOf(reset), password: `${PASSWORD} again` });
    expect(await session()).toBeNull();
    await expect(auth.api.signInEmail({ body: credentials })).rejects.toMatchObject({ statusCode: 401 });
  });

  it('of which the database has only a hash', async () => {
    const token = await ownerLink();
    const rows = await deps.db.execute('select * from account_links');
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('guessing at sign-in', () => {
  it('is slowed for the account and prefix, and for nobody else', async () => {
    const attempt = { email: 'huda@example.com', prefix: '192.0.2.1' };
    for (let i = 0; i < 10; i += 1) await slowGuessing(deps, attempt);
    await expect(slowGuessing(deps, attempt)).rejects.toMatchObject({
      code: 'rate-limited',
      options: { retryAfter: 300 },
    });
    await slowGuessing(deps, { ...attempt, prefix: '192.0.2.2' });
    deps.clock.advance(301);
    await slowGuessing(deps, attempt);
  });
});

describe('the team', () => {
  it('keeps its last owner', async () => {
    await makeSite(deps, 'alone');
    const owner = await makeModerator(deps, 'Only', { alone: 'owner' });
    const change = { siteId: 'alone', accountId: owner.id, role: 'viewer' } as const;
    await expect(setTeamRole(deps, owner, change)).rejects.toMatchObject({
      options: { faults: [{ field: 'role', code: 'last-owner' }] },
    });
  });
});

function tokenOf(link: string): string {
  return new URL(link).hash.slice(1);
}
