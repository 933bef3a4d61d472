import { createApp } from '../../src/http/app.ts';
import type { App, AppOptions } from '../../src/http/context.ts';
import { createNotices } from '../../src/http/notices.ts';
import { createKeyring } from '../../src/runtime/keyring.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { createScreener } from '../../src/screening/screener.ts';
import type { Deps, Live } from '../../src/services/deps.ts';
import { type HttpHarness, SERVICE_ORIGIN } from '../contracts/http/harness.ts';
import { createRunningClock, type TestClock } from './deps.ts';

/** Names the client of a request; only this harness's runtime listens to it. */
const CLIENT_HEADER = 'x-test-client';

export interface NodeHttp extends HttpHarness {
  readonly app: App;
  readonly deps: Deps;
  readonly opened: OpenedDatabase;
  readonly clock: TestClock;
  /** Every line that was logged. */
  readonly logged: readonly string[];
}

/** The program as it runs on Node, without a port: requests go straight into the app. */
export function createNodeHttp(
  opened: OpenedDatabase,
  given: Partial<Pick<AppOptions, 'origins' | 'readAsset' | 'identityProvider'>> & {
    codeProviders?: Deps['codeProviders'];
    live?: Live;
  } = {},
): NodeHttp {
  const logged: string[] = [];
  const clock = createRunningClock();
  const log = createLog((line) => logged.push(line), clock.now);
  const deps: Deps = {
    db: opened.db,
    transaction: opened.transaction,
    screener: createScreener(),
    compiledWords: new Map(),
    codeProviders: given.codeProviders ?? {},
    keys: createKeyring(
      { current: 'a secret for the tests over HTTP, long enough' },
      new Uint8Array(32).fill(2),
    ),
    now: clock.now,
    log,
    ...(given.live === undefined ? {} : { live: given.live }),
  };
  const app = createApp({
    withDeps: (_, run) => run(deps),
    peer: (c) => c.req.header(CLIENT_HEADER),
    clientAddress: { trustedHops: 0 },
    readAsset: given.readAsset ?? (async () => undefined),
    identityProvider: given.identityProvider,
    origins: given.origins ?? {
      service: SERVICE_ORIGIN,
      dashboard: SERVICE_ORIGIN,
      embed: SERVICE_ORIGIN,
    },
    log,
    notices: createNotices(log),
  });
  return {
    app,
    deps,
    opened,
    clock,
    logged,
    async fetch(request, client) {
      const headers = new Headers(request.headers);
      headers.set(CLIENT_HEADER, client);
      return app.request(new Request(request, { headers }));
    },
    close: () => opened.close(),
  };
}
