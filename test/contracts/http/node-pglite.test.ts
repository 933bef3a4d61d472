import { afterAll, beforeAll } from 'vitest';
import { createNodeHttp, type NodeHttp } from '../../support/node-http.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { describePublicApi } from './suites.ts';

let harness: NodeHttp;
beforeAll(async () => {
  harness = createNodeHttp(await openTestPglite());
});
afterAll(() => harness.close());

describePublicApi(() => harness);
