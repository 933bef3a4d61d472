/**
 * The program at the edge: the same app as on Node, with a database opened for each request and closed after it. It keeps
 * nothing between requests but what holds no connection.
 */

import { createApp } from '../http/app.ts';
import type { App } from '../http/context.ts';
import { createNotices } from '../http/notices.ts';
import type { Deps, Keyring } from '../services/deps.ts';
import { sweepExpired } from '../services/upkeep/sweep.ts';
import { claimSecret } from './claimed-secret.ts';
import { toProviderAccesses } from './code-providers.ts';
import { type Config, readConfig } from './config.ts';
import { createEngine } from './engine.ts';
import { createKeyring } from './keyring.ts';
import { createLog } from './log.ts';
import type { OpenedDatabase } from './opened-database.ts';
import { assertCodeIsRecent, assertMigrated } from './schema-level.ts';
import { openServerDatabase } from './server-database.ts';
import { assertUncached } from './uncached.ts';

interface Bindings {
  readonly HYPERDRIVE: Hyperdrive;
  readonly ASSETS: Fetcher;
  /** The variables and secrets, which are texts. */
  readonly [variable: string]: unknown;
}

const now = () => new Date();
const log = createLog((line) => console.log(line), now);
const notices = createNotices(log);

// Made with the first request: an isolate has one set of bindings for its life.
let config: Config | undefined;
let app: App | undefined;
let keys: Keyring | undefined;
let engine: ReturnType<typeof createEngine> | undefined;

export default {
  async fetch(request, bindings, context) {
    config ??= configOf(bindings);
    app ??= assemble(config);
    return app.fetch(request, bindings, context);
  },

  async scheduled(_event, bindings, context) {
    config ??= configOf(bindings);
    await withDeps(config, bindings, context, sweepExpired);
  },
} satisfies ExportedHandler<Bindings>;

function configOf(bindings: Bindings): Config {
  const texts = Object.entries(bindings).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return readConfig({ ...Object.fromEntries(texts), DATABASE_URL: bindings.HYPERDRIVE.connectionString });
}

function assemble(config: Config): App {
  return createApp({
    withDeps: (c, run) => withDeps(config, c.env as Bindings, c.executionCtx, run),
    peer: () => undefined,
    clientAddress: { trustedHops: 0, platformHeader: 'cf-connecting-ip' },
    readAsset: async (c, path) => {
      const file = await (c.env as Bindings).ASSETS.fetch(new URL(path, 'https://assets'));
      return file.ok ? file : undefined;
    },
    origins: {
      service: config.publicOrigin,
      dashboard: config.dashboardOrigin,
      embed: config.embedOrigin,
    },
    identityProvider: config.identityProvider,
    log,
    notices,
  });
}

/** A connection belongs to the request that opened it, so each request opens its own; Hyperdrive keeps the pool. */
async function withDeps<T>(
  config: Config,
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
  run: (deps: Deps) => Promise<T>,
): Promise<T> {
  const opened = openServerDatabase(bindings.HYPERDRIVE.connectionString, { connections: 5 });
  try {
    // Only the result is kept: a promise of one request must not be awaited by another.
    keys ??= await openKeyring(config, opened);
    engine ??= createEngine();
    const { db, transaction } = opened;
    const codeProviders = toProviderAccesses(config);
    return await run({ ...engine, db, transaction, keys, codeProviders, now, log });
  } finally {
    context.waitUntil(opened.close());
  }
}

async function openKeyring(config: Config, { db, transaction }: OpenedDatabase): Promise<Keyring> {
  await assertMigrated(db);
  await assertCodeIsRecent(db);
  await assertUncached(db);
  // With a database server the configuration insists on a secret.
  const secrets = { current: config.secret!, previous: config.previousSecret };
  return createKeyring(secrets, await claimSecret(transaction, secrets));
}
