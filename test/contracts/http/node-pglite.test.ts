import { afterAll, beforeAll } from 'vitest';
import { createNodeHttp, type NodeHttp } from '../../support/node-http.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { describePlainForm } from './plain-form.ts';
import { describeSubmission } from './submission.ts';

let harness: NodeHttp;
beforeAll(async () => {
  harness = createNodeHttp(await openTestPglite());
});
afterAll(() => harness.close());

describeSubmission(() => harness);
describePlainForm(() => harness);
