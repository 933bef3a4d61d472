import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite, send, type TestSite } from '../contracts/http/harness.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { openTestPglite } from '../support/pglite.ts';

let http: NodeHttp;
let site: TestSite;
beforeAll(async () => {
  const readAsset = async () =>
    new Response('<!doctype html><html lang="en" dir="ltr">', { headers: { 'content-type': 'text/html' } });
  http = createNodeHttp(await openTestPglite(), { readAsset });
  site = await createSite(http);
});
afterAll(() => http.close());

const SOME_ID = '0198c0de-0000-7000-8000-000000000000';

/** Every route that the program has, with something in the place of its parameters. */
function listRoutes(): readonly { method: string; path: string }[] {
  const seen = new Map<string, { method: string; path: string }>();
  for (const { method, path } of http.app.routes) {
    if (path.endsWith('*') || path === '/*') continue;
    const filled = path
      .replace(/:site\b(\{[^}]*\})?/, site.id)
      .replace(/:\w+\{[^}]*\}/g, 'some/thing')
      .replace(/:\w+\??/g, SOME_ID);
    const verb = method === 'ALL' ? 'GET' : method;
    seen.set(`${verb} ${filled}`, { method: verb, path: filled });
  }
  return [...seen.values()];
}

describe('every route of the program', () => {
  it('answers with an explicit type and the headers of its kind, whoever asks and whatever it answers', async () => {
    const routes = [
      ...listRoutes(),
      { method: 'GET', path: '/nowhere' },
      { method: 'DELETE', path: '/api/v1/sites' },
    ];
    expect(routes.length).toBeGreaterThan(30);
    const bare: string[] = [];
    for (const { method, path } of routes) {
      const reply = await send(http, path, { method });
      const { headers } = reply;
      const text = await reply.text();
      const policy = headers.get('content-security-policy') ?? '';
      const faults = [
        text !== '' && !/^[a-z]+\/[a-z+-]+/.test(headers.get('content-type') ?? '') && 'type',
        headers.get('x-content-type-options') !== 'nosniff' && 'nosniff',
        headers.get('referrer-policy') !== 'same-origin' && 'referrer',
        !policy.startsWith("default-src 'none'") && 'policy',
        !policy.includes('frame-ancestors') && 'ancestors',
        policy
          .replace(/style-src 'self' 'unsafe-inline'/, path === '/docs/api' ? '' : '$&')
          .includes('unsafe') && 'unsafe',
        !headers.has('cache-control') && 'cache',
        !headers.has('cross-origin-resource-policy') && 'resource policy',
        reply.status >= 500 && 'failed',
      ].filter(Boolean);
      if (faults.length > 0) bare.push(`${method} ${path} ${reply.status}: ${faults.join(', ')}`);
    }
    expect(bare).toEqual([]);
  });

  it('never lets a foreign page read with credentials, and lets none but the public API be read at all', async () => {
    const readable: string[] = [];
    for (const { method, path } of listRoutes()) {
      const reply = await send(http, path, { method, headers: { origin: 'https://evil.example' } });
      await reply.body?.cancel();
      expect([path, reply.headers.get('access-control-allow-credentials')]).toEqual([path, null]);
      const allowed = reply.headers.get('access-control-allow-origin');
      if (allowed !== null) {
        expect([path, allowed]).toEqual([path, '*']);
        readable.push(path);
      }
    }
    expect(readable.filter((path) => !/^\/(api\/v1|assets|openapi\.json)/.test(path))).toEqual([]);
  });
});
