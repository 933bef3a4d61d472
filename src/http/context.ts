import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Language } from '../protocol/clauses.ts';
import type { IdentityProvider } from '../services/accounts/auth.ts';
import type { Deps, Log } from '../services/deps.ts';
import type { ClientAddressPolicy } from './client-address.ts';
import type { Notices } from './notices.ts';
import type { Surface } from './security-headers.ts';

/** What every request carries; routes read it as `c.var.…`. */
export interface AppEnv {
  Bindings: object;
  Variables: {
    deps: Deps;
    requestId: string;
    /** The language in which errors are put into words: `?lang=`, then `Accept-Language`, until the route knows better. */
    language: Language;
    /** The client's address prefix, or `unknown`. Never logged, never stored: services keep a keyed hash of it. */
    clientAddress: string;
    /** What kind of response this is; the headers follow from it. */
    surface: Surface;
  };
}

export type App = OpenAPIHono<AppEnv>;

/** What a runtime gives the program. */
export interface AppOptions {
  /**
   * Gives one request what the services act in: on Node the same for the program's life; on Workers with a database
   * opened for the request and closed after `run`, and nothing else, has settled.
   */
  readonly withDeps: <T>(c: Context<AppEnv>, run: (deps: Deps) => Promise<T>) => Promise<T>;
  /** The other end of the connection, as the runtime names it; absent where it cannot. */
  readonly peer: (c: Context<AppEnv>) => string | undefined;
  readonly clientAddress: ClientAddressPolicy;
  /** A built file, by its path below the built folder, with its content type; absent when there is none. */
  readonly readAsset: (c: Context<AppEnv>, path: string) => Promise<Response | undefined>;
  /** Public origins, e.g. `https://comments.example`; one and the same unless the desk or the embed have hosts of their own. */
  readonly origins: { readonly service: string; readonly dashboard: string; readonly embed: string };
  /** Where a newsroom signs in beside the password; absent where there is none. */
  readonly identityProvider?: IdentityProvider | undefined;
  readonly log: Log;
  readonly notices: Notices;
}
