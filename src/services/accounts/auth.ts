import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import {
  authAccount,
  authPasskey,
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
  /** Asked for its addresses at once, so it is given only where a sign-in by it begins or comes back. */
  readonly identityProvider?: IdentityProvider | undefined;
}

/** An OpenID Connect provider that a newsroom signs in with. */
export interface IdentityProvider {
  /** As its discovery document says it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
}

/** Its name in addresses: `/api/auth/callback/oidc`. */
const OIDC = 'oidc';

/**
 * Sign-in by better-auth: e-mail and password with TOTP as second factor, a passkey, or an OpenID Connect provider. Accounts are
 * made by one-time links, never by signing up, also not at the provider. Guessing is slowed by `slow-guessing.ts`, per account and prefix, so its own limiter is off.
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
      schema: { authUser, authSession, authAccount, authVerification, authTwoFactor, authPasskey },
      transaction: false,
    }),
    user: { modelName: 'authUser' },
    session: {
      modelName: 'authSession',
      expiresIn: 60 * 60 * 24 * 7,
      updateAge: 60 * 60,
      freshAge: 60 * 60,
    },
    account: {
      modelName: 'authAccount',
      // The provider has to vouch for the address, and its tokens are of no use here.
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
      updateAccountOnSignIn: false,
    },
    databaseHooks: {
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    verification: { modelName: 'authVerification' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
    plugins: [
      twoFactor({ issuer: 'Adab', schema: { twoFactor: { modelName: 'authTwoFactor' } } }),
      passkey({
        rpID: new URL(options.origin).hostname,
        rpName: 'Adab',
        origin: options.origin,
        schema: { passkey: { modelName: 'authPasskey' } },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: {
          // It stands for password and second factor both, so having the device is not enough.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
          },
        },
      }),
      ...(options.identityProvider === undefined ? [] : [toProviderPlugin(options.identityProvider)]),
    ],
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

function toProviderPlugin({ issuer, clientId, clientSecret, name }: IdentityProvider) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
