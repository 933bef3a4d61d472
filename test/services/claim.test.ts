import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/db/ids.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { claimComment, claimNext, LEASE_SECONDS, releaseClaim } from '../../src/services/queue/claim.ts';
import { decideComment } from '../../src/services/queue/decide.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { openTestPglite } from '../support/pglite.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let omar: Awaited<ReturnType<typeof makeModerator>>;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, 'claims');
  nadia = await makeModerator(deps, 'Nadia', { claims: 'moderator' });
  omar = await makeModerator(deps, 'Omar', { claims: 'moderator' });
});
afterAll(() => opened.close());

const of = (commentId: string) => ({ siteId: site.siteId, commentId });
const approve = { action: 'approve', version: 1 } as const;

describe('a claim', () => {
  it('keeps colleagues off while it lives, and says who has it', async () => {
    const id = await makeComment(deps, site);
    const { token } = await claimComment(deps, nadia, of(id));
    const refused = { code: 'conflict', options: { extra: { holder: { name: 'Nadia' } } } };
    await expect(claimComment(deps, omar, of(id))).rejects.toMatchObject(refused);
    await expect(decideComment(deps, omar, { ...of(id), ...approve })).rejects.toMatchObject(refused);
    await decideComment(deps, nadia, { ...of(id), ...approve, claim: token });
  });

  it('is renewed under the same token, and given back by releasing it', async () => {
    const id = await makeComment(deps, site);
    const first = await claimComment(deps, nadia, of(id));
    deps.clock.advance(LEASE_SECONDS - 1);
    const renewed = await claimComment(deps, nadia, of(id));
    expect(renewed.token).toBe(first.token);
    expect(renewed.expiresAt.getTime()).toBeGreaterThan(first.expiresAt.getTime());
    await releaseClaim(deps, nadia, { siteId: site.siteId, token: first.token });
    await decideComment(deps, omar, { ...of(id), ...approve });
  });

  it('ends by itself, and a decision of its late holder is refused', async () => {
    const id = await makeComment(deps, site);
    const { token } = await claimComment(deps, nadia, of(id));
    deps.clock.advance(LEASE_SECONDS);
    const late = decideComment(deps, nadia, { ...of(id), ...approve, claim: token });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    const own = await claimComment(deps, omar, of(id));
    const later = decideComment(deps, nadia, { ...of(id), ...approve, claim: token });
    await expect(later).rejects.toMatchObject({ options: { extra: { holder: { name: 'Omar' } } } });
    await decideComment(deps, omar, { ...of(id), ...approve, claim: own.token });
  });

  it('cannot be made up', async () => {
    const id = await makeComment(deps, site);
    const made = decideComment(deps, nadia, { ...of(id), ...approve, claim: newId(deps.now()) });
    await expect(made).rejects.toMatchObject({ code: 'conflict' });
    await decideComment(deps, nadia, { ...of(id), ...approve });
  });
});

describe('claiming the next one', () => {
  it('gives each of many claimers another comment, oldest first, until none is left', async () => {
    const fresh = await makeSite(deps, 'next');
    const both = await Promise.all(
      ['Huda', 'Sami'].map((name) => makeModerator(deps, name, { next: 'moderator' })),
    );
    const ids: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      deps.clock.advance(1);
      ids.push(await makeComment(deps, fresh));
    }
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, i) => claimNext(deps, both[i % 2]!, { siteId: 'next' })),
    );
    expect(taken.map((claim) => claim?.commentId).sort()).toEqual([...ids].sort());
    expect(await claimNext(deps, both[0]!, { siteId: 'next' })).toBeUndefined();
    deps.clock.advance(LEASE_SECONDS);
    expect((await claimNext(deps, both[1]!, { siteId: 'next' }))?.commentId).toBe(ids[0]);
  });

  it('is nothing for who may only look', async () => {
    const viewer = await makeModerator(deps, 'Vera', { claims: 'viewer' });
    await makeComment(deps, site);
    expect(await claimNext(deps, viewer)).toBeUndefined();
  });
});
