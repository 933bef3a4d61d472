import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import {
  accountLinks,
  authRates,
  boundKeys,
  comments,
  contacts,
  rates,
  spentCodes,
} from '../../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { createSite } from '../../../src/services/sites/create-site.ts';
import { sweepExpired } from '../../../src/services/upkeep/sweep.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { openTestPglite } from '../../support/pglite.ts';

const SITES = ['herald', 'courier'];

describe('sweepExpired', () => {
  let opened: OpenedDatabase;
  let deps: TestDeps;
  beforeAll(async () => {
    opened = await openTestPglite();
    deps = createTestDeps(opened);
    for (const id of SITES) {
      await createSite(deps, { id, name: id, origins: [`https://${id}.example`], languages: ['en'] });
    }
  });
  afterAll(() => opened.close());

  const inSeconds = (seconds: number) => new Date(deps.now().getTime() + seconds * 1000);
  const keysOf = async (siteId: string) => [
    ...(await opened.db.select().from(spentCodes).where(eq(spentCodes.siteId, siteId))).map((row) => row.jti),
    ...(await opened.db.select().from(boundKeys).where(eq(boundKeys.siteId, siteId))).map((row) => row.key),
    ...(await opened.db.select().from(rates).where(eq(rates.siteId, siteId))).map((row) => row.key),
    ...(await opened.db.select().from(contacts).where(eq(contacts.siteId, siteId))).map(
      (row) => row.authorHash,
    ),
  ];
  const store = async (siteId: string, name: string, expiresAt: Date) => {
    const commentId = newId(deps.now());
    await opened.db.insert(spentCodes).values({ siteId, jti: `code ${name}`, expiresAt });
    await opened.db
      .insert(boundKeys)
      .values({ siteId, key: `key ${name}`, bodyHash: '', commentId, status: 'waiting', expiresAt });
    await opened.db.insert(rates).values({ siteId, key: `rate ${name}`, points: 1, expiresAt });
    const contact = {
      siteId,
      authorHash: `contact ${name}`,
      emailSealed: '',
      createdAt: deps.now(),
      expiresAt,
    };
    await opened.db.insert(contacts).values(contact);
  };

  it('deletes what has expired on every site, to the second, and nothing else', async () => {
    for (const site of SITES) {
      await store(site, 'due', inSeconds(60));
      await store(site, 'later', inSeconds(61));
    }
    deps.clock.advance(60);
    await sweepExpired(deps);
    for (const site of SITES) {
      expect(await keysOf(site)).toEqual(['code later', 'key later', 'rate later', 'contact later']);
    }
  });

  it('clears the hash of an address that has expired, and keeps its comment', async () => {
    const comment = (name: string, addressExpiresAt: Date) => ({
      siteId: 'herald',
      id: newId(deps.now()),
      rootId: newId(deps.now()),
      holds: [],
      threadId: newId(deps.now()),
      status: 'pending' as const,
      name,
      title: 'Title',
      text: 'Text',
      language: 'en' as const,
      termsVersion: 1,
      authorHash: 'author',
      addressHash: 'address',
      addressExpiresAt,
      repeatHash: '',
      createdAt: deps.now(),
    });
    await opened.db.insert(comments).values([comment('due', inSeconds(0)), comment('later', inSeconds(1))]);
    await sweepExpired(deps);
    const rows = await opened.db.select().from(comments).where(eq(comments.siteId, 'herald'));
    const kept = rows.map(({ name, addressHash }) => [name, addressHash]);
    expect(kept.sort()).toEqual([
      ['due', null],
      ['later', 'address'],
    ]);
  });

  it('deletes more than one batch holds', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({
      siteId: 'courier',
      jti: `many ${i}`,
      expiresAt: inSeconds(-1),
    }));
    await opened.db.insert(spentCodes).values(many);
    await sweepExpired(deps);
    expect((await keysOf('courier')).filter((key) => key.startsWith('many'))).toEqual([]);
  });

  it('deletes expired links and counters of accounts', async () => {
    await opened.db.insert(accountLinks).values([
      { hash: 'due', expiresAt: inSeconds(0) },
      { hash: 'later', expiresAt: inSeconds(1) },
    ]);
    await opened.db.insert(authRates).values({ key: 'due', points: 1, expiresAt: inSeconds(0) });
    await sweepExpired(deps);
    expect((await opened.db.select().from(accountLinks)).map((row) => row.hash)).toEqual(['later']);
    expect(await opened.db.select().from(authRates)).toEqual([]);
  });
});
