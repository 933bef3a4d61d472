import { once } from 'node:events';
import { unstable_startWorker as startWorker } from 'wrangler';
import { welcome } from '../src/cli/welcome.ts';
import { claimSecret } from '../src/runtime/claimed-secret.ts';
import { toProviderAccesses } from '../src/runtime/code-providers.ts';
import { readConfig } from '../src/runtime/config.ts';
import { createEngine } from '../src/runtime/engine.ts';
import { createKeyring } from '../src/runtime/keyring.ts';
import { createLog } from '../src/runtime/log.ts';
import { migrateServer } from '../src/runtime/migrate.ts';
import { openServerDatabase } from '../src/runtime/server-database.ts';
import { startPostgres } from './embedded-postgres.ts';

// The Worker of wrangler.toml in workerd on this machine, on a PostgreSQL server that lives as long as it does.

const PORT = 8787;

const postgres = await startPostgres();
await postgres.createDatabase('adab');
const url = postgres.urlOf('adab');
await migrateServer(url);

const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: url,
  WRANGLER_SEND_METRICS: 'false',
});
const worker = await startWorker({
  config: 'wrangler.toml',
  bindings: { ADAB_SECRET: { type: 'secret_text', value: secret } },
  dev: { server: { hostname: '127.0.0.1', port: PORT }, inspector: false, watch: false, logLevel: 'warn' },
});
await worker.ready;

// What the program does itself on Node when it starts: the first site, and the link of its first owner.
const now = () => new Date();
const config = readConfig({
  DATABASE_URL: url,
  ADAB_SECRET: secret,
  PUBLIC_ORIGIN: `http://localhost:${PORT}`,
});
const { db, transaction, close } = openServerDatabase(url, { connections: 1 });
const keys = createKeyring({ current: secret }, await claimSecret(transaction, { current: secret }));
const log = createLog((line) => console.error(line), now);
const codeProviders = toProviderAccesses(config);
console.log(await welcome(config, { ...createEngine(), db, transaction, keys, codeProviders, now, log }));
await close();
console.log(`  For commands: DATABASE_URL=${url} ADAB_SECRET=${secret} npm run adab -- …\n`);

await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await worker.dispose();
await postgres.stop();
