import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { getTermsInForce } from '../../../src/services/terms/get-terms-in-force.ts';
import { listTerms, publishTerms } from '../../../src/services/terms/publish-terms.ts';
import { withdrawTerms } from '../../../src/services/terms/withdraw-terms.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeModerator } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { arrangeComment, arrangeSite } from '../../support/submissions.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());

const HOUR = 60 * 60;

async function arrange() {
  const siteId = await arrangeSite(deps);
  const admin = await makeModerator(deps, `${siteId}-admin`, { [siteId]: 'admin' });
  const publish = (hours?: number) =>
    publishTerms(deps, admin, {
      siteId,
      body: {
        text: { en: 'Be civil.', ar: 'كن مهذبًا.' },
        clauses: [{ id: 'people', text: { en: 'No insults.', ar: 'لا إهانات.' }, findings: ['persons'] }],
        ...(hours === undefined
          ? {}
          : { effectiveAt: new Date(deps.now().getTime() + hours * HOUR * 1000).toISOString() }),
      },
    });
  const inForce = async () => (await getTermsInForce(deps, siteId, deps.now())).version;
  return { siteId, admin, publish, inForce };
}

it('lets a version count from its own time on; a reader agrees to the one that is in force', async () => {
  const { siteId, publish, inForce } = await arrange();
  expect(await publish(2)).toEqual({ version: 2 });
  expect(await inForce()).toBe(1);
  const early = arrangeComment(deps, siteId, { body: { termsVersion: 2 } });
  await expect(early).rejects.toMatchObject({ code: 'terms-changed' });
  expect(await arrangeComment(deps, siteId, { body: { termsVersion: 1 } })).toMatchObject({
    kind: 'received',
  });
  deps.clock.advance(2 * HOUR);
  expect(await inForce()).toBe(2);
  const late = arrangeComment(deps, siteId, { body: { termsVersion: 1 } });
  await expect(late).rejects.toMatchObject({ code: 'terms-changed' });
});

it('lets the newest version stand also over an older one whose time comes later', async () => {
  const { publish, inForce } = await arrange();
  await publish(2);
  expect(await publish()).toEqual({ version: 3 });
  deps.clock.advance(3 * HOUR);
  expect(await inForce()).toBe(3);
});

it('refuses a time that is past', async () => {
  const { publish } = await arrange();
  await expect(publish(-1)).rejects.toMatchObject({
    code: 'invalid',
    options: { faults: [{ field: 'effectiveAt', code: 'past' }] },
  });
});

it('takes back a version that is to come, and none whose time has come', async () => {
  const { siteId, admin, publish, inForce } = await arrange();
  await publish(1);
  await withdrawTerms(deps, admin, { siteId, version: 2 });
  expect((await listTerms(deps, admin, siteId)).map(({ version }) => version)).toEqual([1]);
  await publish(1);
  deps.clock.advance(HOUR);
  await expect(withdrawTerms(deps, admin, { siteId, version: 2 })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await inForce()).toBe(2);
});
