import { afterAll, beforeAll } from 'vitest';
import { createNodeHttp, type NodeHttp } from '../../support/node-http.ts';
import { openTestPostgres } from '../../support/postgres.ts';
import { describePublicApi } from './suites.ts';

let harness: NodeHttp;
beforeAll(async () => {
  harness = createNodeHttp(await openTestPostgres());
});
afterAll(() => harness.close());

describePublicApi(() => harness);
