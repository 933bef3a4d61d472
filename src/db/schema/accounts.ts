import { boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ROLES } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

// Accounts and sessions belong to people, not to a site: the listed exceptions to `site_id` first.
// The export names are the model names that better-auth's adapter looks up.

export const authUser = pgTable(
  'auth_user',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    email: text().notNull(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    twoFactorEnabled: boolean().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [unique('auth_user_email_key').on(t.email)],
);

export const authSession = pgTable(
  'auth_session',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    token: text().notNull(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [unique('auth_session_token_key').on(t.token), index('auth_session_user_idx').on(t.userId)],
);

export const authAccount = pgTable(
  'auth_account',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('auth_account_user_idx').on(t.userId)],
);

export const authVerification = pgTable(
  'auth_verification',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('auth_verification_identifier_idx').on(t.identifier)],
);

export const authTwoFactor = pgTable(
  'auth_two_factor',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
  },
  (t) => [index('auth_two_factor_user_idx').on(t.userId)],
);

/** Keys on people's devices that sign in without a password. */
export const authPasskey = pgTable(
  'auth_passkey',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: instant(),
  },
  (t) => [
    unique('auth_passkey_credential_key').on(t.credentialID),
    index('auth_passkey_user_idx').on(t.userId),
  ],
);

/**
 * One-time links with which a person joins a site's team, or sets a new password; only a hash of the token is stored. The
 * first owner's link names no address: the page asks for it.
 */
export const accountLinks = pgTable(
  'account_links',
  {
    hash: text().primaryKey(),
    /** The account whose password is set; absent where the link makes one. */
    userId: uuid().references(() => authUser.id, { onDelete: 'cascade' }),
    email: text(),
    /** The site and the role that the link grants; absent where it only sets a password. */
    siteId: text(),
    role: text({ enum: ROLES }),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index('account_links_user_idx').on(t.userId)],
);

/** Counters that slow guessing at sign-in, per account and address prefix; keys are hashes. */
export const authRates = pgTable('auth_rates', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expiresAt: instant().notNull(),
});

/** Who may do what on which site. */
export const members = pgTable(
  'members',
  {
    siteId: siteId(),
    accountId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    role: text({ enum: ROLES }).notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'members_pk', columns: [t.siteId, t.accountId] }),
    index('members_account_idx').on(t.accountId),
  ],
);

/** What the program remembers of itself: the fingerprint of its secret, the oldest code that may run on this schema. */
export const service = pgTable('service', {
  key: text().primaryKey(),
  value: text().notNull(),
  revision: integer().notNull().default(1),
});
