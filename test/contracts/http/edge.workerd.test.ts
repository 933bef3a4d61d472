import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spentCodes } from '../../../src/db/schema/index.ts';
import { createTestDatabase } from '../../support/postgres.ts';
import { createWorkerdHttp, type WorkerdHttp } from '../../support/workerd-http.ts';
import { createSite } from './harness.ts';
import { describePublicApi } from './suites.ts';

let harness: WorkerdHttp;
beforeAll(async () => {
  harness = await createWorkerdHttp(await createTestDatabase());
});
afterAll(() => harness.close());

describePublicApi(() => harness);

it('sweeps away what has expired when its cron trigger fires', async () => {
  const { deps } = harness;
  const { id: siteId } = await createSite(harness);
  const [past, future] = [-60_000, 600_000].map((ms) => new Date(deps.now().getTime() + ms));
  await deps.db.insert(spentCodes).values([
    { siteId, jti: 'old', expiresAt: past! },
    { siteId, jti: 'new', expiresAt: future! },
  ]);
  await harness.runScheduled();
  const left = await deps.db.select().from(spentCodes).where(eq(spentCodes.siteId, siteId));
  expect(left.map(({ jti }) => jti)).toEqual(['new']);
});
