import { afterAll, beforeAll } from 'vitest';
import { createTestDatabase } from '../../support/postgres.ts';
import { createWorkerdHttp, type WorkerdHttp } from '../../support/workerd-http.ts';
import { describePublicApi } from './suites.ts';

let harness: WorkerdHttp;
beforeAll(async () => {
  harness = await createWorkerdHttp(await createTestDatabase());
});
afterAll(() => harness.close());

describePublicApi(() => harness);
