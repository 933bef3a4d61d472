import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createNotices } from '../../src/http/notices.ts';
import { createLog } from '../../src/runtime/log.ts';
import { ServiceError } from '../../src/services/errors.ts';

/** The program over a database that answers every question with `error`. */
function createFailingApp(error: unknown) {
  const logged: string[] = [];
  const log = createLog(
    (line) => logged.push(line),
    () => new Date(0),
  );
  const app = createApp({
    withDeps: (_, run) => run({ db: { execute: () => Promise.reject(error) } } as never),
    peer: () => '192.0.2.7',
    clientAddress: { trustedHops: 0 },
    readAsset: async () => undefined,
    origins: { service: 'https://a.example', dashboard: 'https://a.example', embed: 'https://a.example' },
    log,
    notices: createNotices(log),
  });
  app.get('/throws', () => {
    throw error;
  });
  return { app, logged };
}

describe('a problem document', () => {
  it('says in general words what was not foreseen, and logs it once with the request that it belongs to', async () => {
    const cause = new Error('Failed query: select 1\nparams: canary@example.com');
    const { app, logged } = createFailingApp(new Error('outer', { cause }));
    const reply = await app.request('/throws', { headers: { 'accept-language': 'ar-LB, en;q=0.5' } });
    const problem = (await reply.json()) as { requestId: string };
    expect([reply.status, problem]).toEqual([
      500,
      {
        type: 'urn:adab:problem:internal',
        title: 'حدث خطأ من جهتنا.',
        status: 500,
        code: 'internal',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(problem.requestId);
    expect(logged[0]).toContain('outer');
    expect(logged[0]).not.toContain('canary');
  });

  it.each(['ECONNREFUSED', 'CONNECTION_CLOSED', '57P01', '08006'])(
    'says when to come back while the database does not answer (%s)',
    async (code) => {
      const refused = Object.assign(new Error('no'), { code });
      const { app } = createFailingApp(new Error('Failed query', { cause: refused }));
      for (const path of ['/throws', '/healthz']) {
        const reply = await app.request(path);
        expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
        expect(await reply.json()).toMatchObject({ code: 'unavailable' });
      }
    },
  );

  it('does not log what a client did wrong', async () => {
    const { app, logged } = createFailingApp(new ServiceError('not-found'));
    expect((await app.request('/throws')).status).toBe(404);
    expect(logged).toEqual([]);
  });

  it('takes no request id, and no language that it does not have, from a client', async () => {
    const { app } = createFailingApp(new ServiceError('not-found'));
    const reply = await app.request('/throws?lang=<script>', { headers: { 'x-request-id': 'forged' } });
    const text = await reply.text();
    expect(text).not.toContain('forged');
    expect(reply.headers.get('content-language')).toBe('en');
  });

  it('says once that forwarding headers are there and not believed', async () => {
    const { app, logged } = createFailingApp(new ServiceError('not-found'));
    for (let i = 0; i < 3; i += 1) {
      await app.request('/throws', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    }
    expect(logged.filter((line) => line.includes('forwarded-headers-ignored'))).toHaveLength(1);
    expect(logged.join()).not.toContain('203.0.113.9');
  });
});
