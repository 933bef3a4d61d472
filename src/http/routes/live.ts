import type { Context, Hono } from 'hono';
import type { LiveEvent } from '../../protocol/live.ts';
import { getMe } from '../../services/accounts/get-me.ts';
import type { LiveSubscriber } from '../../services/deps.ts';
import { ServiceError } from '../../services/errors.ts';
import type { AppOptions } from '../context.ts';
import { type DeskEnv, findSession } from './auth.ts';

/** Where a reader of the stream does not keep up, it is ended: the desk opens another and asks what it missed. */
const MOST_UNREAD = 200;
/** After a refusal for want of room. */
const RETRY_SECONDS = 60;

/** `GET /live`: what changes on the sites of whoever is signed in, as server-sent events for as long as they are. */
export function mountLive(desk: Hono<DeskEnv>, options: AppOptions): void {
  desk.get('/live', async (c) => {
    const { live } = c.var.deps;
    // Says to the browser that there is nothing to come back for: the desk then asks from time to time.
    if (live === undefined) return c.body(null, 204);
    const stream = await openStream(c, options, (subscriber) => live.subscribe(subscriber));
    return c.body(stream, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Proxies that gather answers would hold the events back.
      'X-Accel-Buffering': 'no',
    });
  });
}

async function openStream(
  c: Context<DeskEnv>,
  options: AppOptions,
  subscribe: (subscriber: LiveSubscriber) => (() => void) | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const { deps, account, sessionId } = c.var;
  const encoder = new TextEncoder();
  const headers = c.req.raw.headers;
  const listSites = async () => new Set((await getMe(deps, account, [])).sites.map(({ siteId }) => siteId));
  let sites: ReadonlySet<string> = await listSites();
  let unsubscribe: (() => void) | undefined;
  let output: ReadableStreamDefaultController<Uint8Array>;

  const send = (text: string) => {
    if ((output.desiredSize ?? 0) < -MOST_UNREAD) return end();
    output.enqueue(encoder.encode(text));
  };
  const end = () => {
    if (unsubscribe === undefined) return;
    unsubscribe();
    unsubscribe = undefined;
    output.close();
  };
  const tell = (event: LiveEvent) => send(`data: ${JSON.stringify(event)}\n\n`);
  const check = async () => {
    const session = await findSession(deps, options, headers);
    if (session === null) return end();
    sites = await listSites();
    if (unsubscribe !== undefined) send(': still here\n\n');
  };

  return new ReadableStream<Uint8Array>({
    start(controller) {
      output = controller;
      unsubscribe = subscribe({
        accountId: account.id,
        hear(change) {
          if (change.kind === 'session-ended') {
            if (change.sessionId === sessionId) end();
            return;
          }
          if (!sites.has(change.siteId)) return;
          if (change.kind === 'queue') return tell({ kind: 'queue', siteId: change.siteId });
          const { kind, siteId, commentId, holder } = change;
          if (change.by !== account.id) tell({ kind, siteId, commentId, holder });
        },
        beat: () => void check().catch(end),
        end,
      });
      if (unsubscribe === undefined) throw new ServiceError('unavailable', { retryAfter: RETRY_SECONDS });
      send('retry: 3000\n\n');
    },
    cancel() {
      unsubscribe?.();
      unsubscribe = undefined;
    },
  });
}
