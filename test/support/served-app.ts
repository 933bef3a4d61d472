import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { AppOptions } from '../../src/http/context.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import type { Deps } from '../../src/services/deps.ts';
import { createNodeHttp, type NodeHttp } from './node-http.ts';

/** The program on a port of its own, for a browser. */
export interface ServedApp {
  readonly http: NodeHttp;
  /** Where it listens, e.g. `http://localhost:41234`. */
  readonly origin: string;
  /** Where the desk and the embed are: there too, or on hosts of their own. */
  readonly origins: AppOptions['origins'];
  close(): Promise<void>;
}

/** Serves the app with the built files; `npm run build` must have made them. */
export async function serveApp(
  opened: OpenedDatabase,
  hosts: 'one host' | 'own hosts' = 'one host',
  codeProviders: Deps['codeProviders'] = {},
): Promise<ServedApp> {
  const server = createServer();
  const origin = await listen(server);
  // Every name below `localhost` is this machine (RFC 6761), and a browser knows it without asking anyone.
  const own = (name: string) => (hosts === 'one host' ? origin : origin.replace('//', `//${name}.`));
  const origins = { service: origin, dashboard: own('desk'), embed: own('embed') };
  const http = createNodeHttp(opened, { origins, readAsset: readBuilt, codeProviders });
  server.on('request', getRequestListener(http.app.fetch));
  return {
    http,
    origin,
    origins,
    async close() {
      await close(server);
      await http.close();
    },
  };
}

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A publisher's own server: other pages on another origin. */
export interface ServedPages {
  readonly origin: string;
  /** Puts a page at a path of the origin, and gives its address. */
  put(path: string, page: HostPage): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<ServedPages> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  const origin = await listen(server);
  return {
    origin,
    put(path, page) {
      pages.set(path, page);
      return origin + path;
    },
    close: () => close(server),
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
};

async function readBuilt(_: unknown, path: string): Promise<Response | undefined> {
  const file = join('dist', normalize(`/${path}`));
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return undefined;
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' },
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
