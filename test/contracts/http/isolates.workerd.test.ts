import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../support/postgres.ts';
import { createWorkerdHttp, type WorkerdHttp } from '../../support/workerd-http.ts';
import { createSite, faultsOf, solveCode, storedComments, submit, writeComment } from './harness.ts';

let isolates: readonly WorkerdHttp[];
beforeAll(async () => {
  const url = await createTestDatabase();
  isolates = [await createWorkerdHttp(url), await createWorkerdHttp(url)];
}, 120_000);
afterAll(async () => {
  for (const isolate of isolates) await isolate.close();
});

describe('a solved security code sent to two isolates', () => {
  it('buys one comment of two hundred', { timeout: 120_000 }, async () => {
    const [first] = isolates as [WorkerdHttp];
    const site = await createSite(first, { settings: { code: 'image' } });
    const solved = await solveCode(first, site);
    const bodies = await Promise.all(Array.from({ length: 200 }, () => writeComment(first, site)));
    const statuses = await Promise.all(
      bodies.map(async (body, i) => (await submit(isolates[i % 2]!, site, { ...body, ...solved })).status),
    );
    expect(statuses.filter((status) => status === 202)).toHaveLength(1);
    // An isolate opens a connection for each request: those that find none are told to come back, which is no success either.
    expect(statuses.filter((status) => ![202, 422, 503].includes(status))).toEqual([]);
    const late = await submit(isolates[1]!, site, { ...(await writeComment(first, site)), ...solved });
    expect(await faultsOf(late)).toEqual(['code: code-used']);
    expect(await storedComments(first, site)).toHaveLength(1);
  });
});
