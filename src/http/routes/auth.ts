import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { JoinBody, type SignInWays } from '../../protocol/desk.ts';
import { openAccountLink, spendAccountLink } from '../../services/accounts/account-links.ts';
import { type Auth, createAuth, type IdentityProvider } from '../../services/accounts/auth.ts';
import type { SignedIn } from '../../services/accounts/get-me.ts';
import { slowGuessing } from '../../services/accounts/slow-guessing.ts';
import type { Actor, Deps } from '../../services/deps.ts';
import { ServiceError } from '../../services/errors.ts';
import { endStreams } from '../../services/live/end-streams.ts';
import type { App, AppEnv, AppOptions } from '../context.ts';
import { parseJson } from '../validation.ts';

/** Paths on which a password or a code is guessed. */
const GUESSABLE = /\/(sign-in\/email|two-factor\/verify-)/;
/** Paths on which an identity provider is spoken to. */
const OF_PROVIDER = /\/(sign-in\/social|callback\/)/;

/** Sign-in by better-auth, and the pages behind one-time links. */
export function mountAuth(app: App, options: AppOptions): void {
  app.use('/api/auth/*', ownPagesOnly(options));
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    c.set('surface', { kind: 'desk' });
    if (c.req.method === 'POST' && GUESSABLE.test(c.req.path)) {
      await slowGuessing(c.var.deps, { email: await readEmail(c), prefix: c.var.clientAddress });
    }
    const provider = OF_PROVIDER.test(c.req.path) ? options.identityProvider : undefined;
    const auth = await openAuth(c.var.deps, options, provider);
    if (c.req.path !== '/api/auth/sign-out') return auth.handler(c.req.raw);
    const leaving = await findSession(c.var.deps, options, c.req.raw.headers);
    const answer = await auth.handler(c.req.raw);
    if (leaving !== null) await endStreams(c.var.deps, leaving.session.id);
    return answer;
  });

  app.get('/api/desk/v1/sign-in', ownPagesOnly(options), (c) => {
    const ways: SignInWays = { provider: options.identityProvider?.name ?? null };
    return c.json(ways);
  });
  app.use('/api/desk/v1/join/*', ownPagesOnly(options));
  app.post('/api/desk/v1/join/open', async (c) => {
    c.set('surface', { kind: 'desk' });
    const { token } = await parseJson(c, JoinBody.pick({ token: true }));
    return c.json(await openAccountLink(c.var.deps, token));
  });
  app.post('/api/desk/v1/join/set', async (c) => {
    c.set('surface', { kind: 'desk' });
    return c.json(await spendAccountLink(c.var.deps, await parseJson(c, JoinBody)));
  });
}

/** What routes behind a session read as `c.var.…`. */
export interface DeskEnv extends AppEnv {
  Variables: AppEnv['Variables'] & { account: SignedIn; actor: Actor; sessionId: string };
}

/** Lets a request through that carries a live session. */
export function requireAccount(options: AppOptions): MiddlewareHandler<DeskEnv> {
  return createMiddleware<DeskEnv>(async function requireAccount(c, next) {
    c.set('surface', { kind: 'desk' });
    const session = await findSession(c.var.deps, options, c.req.raw.headers);
    if (session === null) throw new ServiceError('unauthenticated');
    const { id, name, email, twoFactorEnabled } = session.user;
    c.set('account', { id, name, email, twoFactor: twoFactorEnabled === true });
    c.set('actor', { kind: 'account', id, name });
    c.set('sessionId', session.session.id);
    await next();
  });
}

/**
 * What a cookie authorises is asked for by the dashboard's own pages alone, and over https, or plain http on this very
 * machine.
 */
export function ownPagesOnly(options: AppOptions): MiddlewareHandler<AppEnv> {
  const { dashboard } = options.origins;
  const { protocol, hostname } = new URL(dashboard);
  const isSafe = protocol === 'https:' || /^(([\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return async function ownPagesOnly(c, next) {
    c.set('surface', { kind: 'desk' });
    if (!isSafe) throw new ServiceError('insecure-origin');
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isRead && c.req.header('origin') !== dashboard) throw new ServiceError('forbidden');
    await next();
  };
}

/** The live session that a request's cookies name. */
export async function findSession(deps: Deps, options: AppOptions, headers: Headers) {
  return (await openAuth(deps, options)).api.getSession({ headers });
}

async function openAuth(
  { db, keys }: Deps,
  options: AppOptions,
  identityProvider?: IdentityProvider,
): Promise<Auth> {
  const secret = await keys.stableSecret('sessions');
  return createAuth({ db, origin: options.origins.dashboard, secret, identityProvider });
}

async function readEmail(c: Context<AppEnv>): Promise<string> {
  const body: unknown = await c.req.raw
    .clone()
    .json()
    .catch(() => undefined);
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined;
  return typeof email === 'string' ? email : '';
}
