import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ProviderAccess } from '../../src/captcha/provider.ts';

/** What the server answers for one response of a widget; `silence` lets the client wait for ever. */
export type SiteverifyAnswer =
  | Readonly<Record<string, unknown>>
  | 'silence'
  | 'error'
  | 'no json'
  | 'redirect';

/** A provider on this machine: it speaks the `siteverify` contract of Turnstile and hCaptcha. */
export interface SiteverifyServer {
  readonly access: ProviderAccess;
  /** Every request as it came: what was asked, in which form. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  /** What a widget on a page would hand the browser. */
  solve(answer: SiteverifyAnswer): string;
  close(): Promise<void>;
}

const SITE_KEY = 'site-key';
const SECRET = 'the-secret-of-the-widget';

export async function startSiteverifyServer(): Promise<SiteverifyServer> {
  const answers = new Map<string, SiteverifyAnswer>();
  const asked: Readonly<Record<string, string>>[] = [];
  const seen = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = Object.fromEntries(new URLSearchParams(await text(request)));
    asked.push(body);
    const answer = toAnswer(body);
    if (answer === 'silence') return;
    if (answer === 'redirect') return void response.writeHead(302, { location: '/elsewhere' }).end();
    if (answer === 'error') return void response.writeHead(502).end('Bad Gateway');
    response.setHeader('content-type', 'application/json');
    response.end(answer === 'no json' ? '<html>busy' : JSON.stringify(answer));
  });

  function toAnswer({ secret, response = '' }: Record<string, string>): SiteverifyAnswer {
    if (secret !== SECRET) return failure('invalid-input-secret');
    const answer = answers.get(response);
    if (answer === undefined) return failure('invalid-input-response');
    if (seen.has(response)) return failure('timeout-or-duplicate');
    seen.add(response);
    return answer;
  }

  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    access: {
      verifyUrl: `http://localhost:${port}/siteverify`,
      patienceMs: 30_000,
      secrets: { [SITE_KEY]: SECRET, 'mistyped-key': 'another-secret' },
    },
    asked,
    solve(answer) {
      const response = crypto.randomUUID();
      answers.set(response, answer);
      return response;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const failure = (code: string) => ({ success: false, 'error-codes': [code] });
