import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import { claimSecret } from '../../src/runtime/claimed-secret.ts';
import { createKeyring } from '../../src/runtime/keyring.ts';
import { openServerDatabase } from '../../src/runtime/server-database.ts';
import { type HttpHarness, SERVICE_ORIGIN } from '../contracts/http/harness.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SECRET = 'the secret of the tests at the edge, long enough';

export interface WorkerdHttp extends HttpHarness {
  /** Runs the cron trigger. */
  runScheduled(): Promise<void>;
}

/** The program in workerd, as wrangler.toml describes it, on the database behind the URL. */
export async function createWorkerdHttp(databaseUrl: string): Promise<WorkerdHttp> {
  // Nothing may be fetched from Cloudflare, and nothing written outside the temporary directory.
  Object.assign(process.env, {
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl,
    WRANGLER_LOG_PATH: join(tmpdir(), 'adab-wrangler-logs'),
    WRANGLER_SEND_METRICS: 'false',
  });
  const server = createTestHarness({
    root: ROOT,
    workers: [
      {
        configPath: 'wrangler.toml',
        vars: { PUBLIC_ORIGIN: SERVICE_ORIGIN },
        secrets: { ADAB_SECRET: SECRET },
      },
    ],
  });
  await server.listen();
  const opened = openServerDatabase(databaseUrl, { connections: 2 });
  const keys = createKeyring({ current: SECRET }, await claimSecret(opened.transaction, { current: SECRET }));
  return {
    connectsPerRequest: true,
    deps: { db: opened.db, transaction: opened.transaction, keys, now: () => new Date() },
    async fetch(request, client) {
      const headers = new Headers(request.headers);
      headers.set('cf-connecting-ip', client);
      const body = request.body === null ? undefined : await request.arrayBuffer();
      const { method } = request;
      const answer = await server.fetch(request.url, {
        method,
        headers: [...headers],
        redirect: 'manual',
        ...(body === undefined ? {} : { body }),
      });
      // Wrangler brings a Response of its own kind.
      return answer as unknown as Response;
    },
    async runScheduled() {
      const { outcome } = await server.getWorker().scheduled({ cron: '*/5 * * * *' });
      if (outcome !== 'ok') throw new Error(`the cron trigger ended with ${outcome}`);
    },
    async close() {
      await server.close();
      await opened.close();
    },
  };
}
