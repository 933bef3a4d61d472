/**
 * The program on Node: opens the database, serves the app, runs what is due, and closes in the order that loses nothing.
 * It never decides anything about a comment; it only holds together what does.
 */

import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createApp } from '../http/app.ts';
import { createNotices } from '../http/notices.ts';
import type { Deps, Log } from '../services/deps.ts';
import { sweepExpired } from '../services/upkeep/sweep.ts';
import { claimSecret } from './claimed-secret.ts';
import { toProviderAccesses } from './code-providers.ts';
import type { Config } from './config.ts';
import { createEngine } from './engine.ts';
import { findOrMakeSecret } from './kept-secret.ts';
import { createKeyring, type Secrets } from './keyring.ts';
import { startLive } from './live.ts';
import { openDatabase } from './open-database.ts';
import type { OpenedDatabase, OpenOptions } from './opened-database.ts';
import { createBuiltFiles } from './read-built-file.ts';
import { startScheduler, type Task } from './scheduler.ts';

/** The program without its HTTP side: what the command line acts in too. */
export interface Program {
  readonly deps: Deps;
  readonly opened: OpenedDatabase;
}

/** @throws when the database is in use, belongs to another secret, or is ahead of this code; the message says which. */
export async function openProgram(config: Config, log: Log, options: OpenOptions = {}): Promise<Program> {
  const opened = await openDatabase(config, new Date(), options);
  try {
    const secrets = readSecrets(config);
    const keys = createKeyring(secrets, await claimSecret(opened.transaction, secrets));
    const { db, transaction } = opened;
    const codeProviders = toProviderAccesses(config);
    return {
      opened,
      deps: { ...createEngine(), db, transaction, keys, codeProviders, now: () => new Date(), log },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Takes no new request, answers those that it has, then closes the database. */
  close(): Promise<void>;
}

/** Requests that are still unanswered then are cut off. */
const DRAIN_SECONDS = 10;

export async function serveProgram(config: Config, program: Program): Promise<RunningServer> {
  const { deps, opened } = program;
  const notices = createNotices(deps.log);
  const readBuiltFile = createBuiltFiles();
  const live = await startLive({
    listen: opened.listen,
    every(seconds, work) {
      const timer = setInterval(work, seconds * 1000);
      return () => clearInterval(timer);
    },
  });
  const serving = { ...deps, live };
  const app = createApp({
    withDeps: (_c, run) => run(serving),
    peer: (c) => getConnInfo(c).remote.address,
    clientAddress: { trustedHops: config.trustedHops },
    readAsset: (_c, path) => readBuiltFile(path),
    origins: {
      service: config.publicOrigin,
      dashboard: config.dashboardOrigin,
      embed: config.embedOrigin,
    },
    identityProvider: config.identityProvider,
    log: deps.log,
    notices,
  });
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port });
  const address = await listening(server);
  deps.log.info('listening', { address, engine: deps.screener.engine });
  const scheduler = startScheduler(tasksOf(program), deps.log);
  return {
    address,
    async close() {
      // A stream has no end of its own to wait for.
      live.close();
      await Promise.all([drain(server), scheduler.stop()]);
      await opened.close();
    },
  };
}

function tasksOf({ deps, opened }: Program): readonly Task[] {
  return [
    { name: 'sweep', everySeconds: 60, run: () => sweepExpired(deps) },
    { name: 'checkpoint', everySeconds: 5 * 60, run: opened.upkeep.checkpoint },
    { name: 'vacuum', everySeconds: 6 * 60 * 60, run: opened.upkeep.vacuum },
  ];
}

function readSecrets(config: Config): Secrets {
  // With a database server the configuration insists on a secret.
  const current =
    config.database.kind === 'embedded' && config.secret === undefined
      ? findOrMakeSecret(config.database.directory)
      : config.secret!;
  return { current, previous: config.previousSecret };
}

function listening(server: ServerType): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('listening on no port');
      const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve(`http://${host}:${address.port}`);
    });
  });
}

async function drain(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if (!('closeIdleConnections' in server)) return closed;
  // A connection that was busy at first becomes idle with its answer, and would be kept for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_SECONDS * 1000);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
