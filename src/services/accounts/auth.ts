import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import {
  authAccount,
  authSession,
  authTwoFactor,
  authUser,
  authVerification,
} from '../../db/schema/index.ts';

export interface AuthOptions {
  readonly db: Database;
  /** Origin of the dashboard, e.g. `https://desk.news.example`. */
  readonly origin: string;
  /** Derived for sessions alone. */
  readonly secret: string;
}

/**
 * Sign-in by better-auth: e-mail and password, TOTP as second factor. Accounts are made by one-time links, never by
 * signing up. Guessing is slowed by `slow-guessing.ts`, per account and prefix, so its own limiter is off.
 */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    appName: 'Adab',
    baseURL: options.origin,
    basePath: '/api/auth',
    trustedOrigins: [options.origin],
    secret: options.secret,
    database: drizzleAdapter(options.db, {
      provider: 'pg',
      schema: { authUser, authSession, authAccount, authVerification, authTwoFactor },
      transaction: false,
    }),
    user: { modelName: 'authUser' },
    session: {
      modelName: 'authSession',
      expiresIn: 60 * 60 * 24 * 7,
      updateAge: 60 * 60,
      freshAge: 60 * 60,
    },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
    plugins: [twoFactor({ issuer: 'Adab', schema: { twoFactor: { modelName: 'authTwoFactor' } } })],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => newId(new Date()) },
      // Written out in full: better-auth's own secure prefix is `__Secure-`, which does not bind the cookie to the host.
      cookiePrefix: '__Host-adab',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
