import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export type Answerer = (
  url: URL,
  request: IncomingMessage,
) => Answer | undefined | Promise<Answer | undefined>;

/** A server whose every text goes over the wire as gzip, so that nothing is compared but what is sent. */
export async function serveCompressed(answer: Answerer): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void reply(request, response);
  });
  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await answer(new URL(request.url ?? '/', 'http://localhost'), request);
    if (found === undefined) {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'gzip',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cache-control': 'no-store',
    });
    response.end(gzipSync(found.body));
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export const SCRIPT = 'text/javascript; charset=utf-8';
export const STYLE = 'text/css; charset=utf-8';

/** A file of an installed package. */
export function readPackaged(name: string, file: string): Buffer {
  return readFileSync(new URL(file, import.meta.resolve(name)));
}

/** The same article for every widget: two paragraphs, what the publisher pastes, and a footer that should stay where it is. */
export function toArticle(head: string, embed: string): Answer {
  const paragraph = '<p>Line 4 came back on a Monday, and nobody was surprised that it was late.</p>';
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The last stop of line 4</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif;max-width:44rem;margin:0 auto;padding:16px}</style>${head}</head><body><h1>The last stop of line 4</h1>${paragraph}${paragraph}${embed}<footer>The Harbour Courier</footer></body></html>`,
  };
}
