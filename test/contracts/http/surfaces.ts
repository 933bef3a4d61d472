import { Validator } from '@seriousme/openapi-schema-validator';
import { eq, getTableName, is, sql } from 'drizzle-orm';
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../../src/db/schema/index.ts';
import { accepted, createSite, type HttpHarness, send, type TestSite } from './harness.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type SiteTable = PgTable & { readonly siteId: PgColumn };

const SITE_TABLES = Object.values(schema).filter(
  (value): value is typeof value & SiteTable => is(value, PgTable) && 'siteId' in value,
);

/** Every route of the API's own description, whatever is added to it. */
export function describeSurfaces(harness: () => HttpHarness): void {
  const routes = async (site: TestSite, id: string) => {
    const document = (await (await send(harness(), '/openapi.json')).json()) as Document;
    return Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase(),
        path: path.replace('{site}', site.id).replace('{comment}', id),
      })),
    );
  };

  describe('every route', () => {
    it('is in a description of OpenAPI 3.1', async () => {
      const document = (await (await send(harness(), '/openapi.json')).json()) as Document;
      expect(document.openapi).toBe('3.1.0');
      expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
      expect(Object.keys(document.paths)).toEqual(
        expect.arrayContaining(['/api/v1/sites/{site}/comments', '/api/v1/sites/{site}/threads', '/healthz']),
      );
    });

    it('answers with an explicit type, nosniff, and a policy in which nothing executes', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      const asked = [...(await routes(site, own.id)), { method: 'GET', path: '/nowhere' }];
      expect(asked.length).toBeGreaterThan(8);
      for (const { method, path } of asked) {
        for (const query of ['', '?page=a']) {
          const reply = await send(harness(), path + query, { method });
          await reply.body?.cancel();
          const { headers } = reply;
          const where = `${method} ${path}${query} (${reply.status})`;
          expect([where, headers.get('content-type')]).toEqual([
            where,
            expect.stringMatching(/^application\/(problem\+)?json/),
          ]);
          expect([where, headers.get('x-content-type-options')]).toEqual([where, 'nosniff']);
          expect([where, headers.get('content-security-policy')]).toEqual([
            where,
            expect.stringContaining("default-src 'none'; sandbox"),
          ]);
          expect([where, headers.get('cache-control')]).toEqual([where, expect.any(String)]);
          expect([where, headers.get('referrer-policy')]).toEqual([where, 'same-origin']);
          expect([where, headers.get('set-cookie')]).toEqual([where, null]);
        }
      }
    });

    it('writes nothing on GET or HEAD', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      const count = async () => {
        const counts: Record<string, number> = {};
        for (const table of SITE_TABLES) {
          const [row] = await harness()
            .deps.db.select({ rows: sql<number>`count(*)::int` })
            .from(table)
            .where(eq(table.siteId, site.id));
          counts[getTableName(table)] = row!.rows;
        }
        return counts;
      };
      const before = await count();
      for (const { path } of await routes(site, own.id)) {
        for (const method of ['GET', 'HEAD']) {
          const reply = await send(harness(), `${path}?page=politics%2F2018%2Ftalks`, {
            method,
            headers: { authorization: `Bearer ${own.token}` },
          });
          await reply.body?.cancel();
        }
      }
      expect(await count()).toEqual(before);
    });

    it('lets every page read the public API without credentials, and asks nothing of preflights but that', async () => {
      const site = await createSite(harness());
      const reply = await send(harness(), `${site.path}/comments`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://anyone.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
      expect(reply.status).toBe(204);
      expect(reply.headers.get('access-control-allow-origin')).toBe('*');
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    });
  });
}
