import { index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { READER_STATUSES } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

/** Keys of the publisher's servers; only a hash is stored. */
export const apiKeys = pgTable(
  'api_keys',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    name: text().notNull(),
    hash: text().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'api_keys_pk', columns: [t.siteId, t.id] }),
    unique('api_keys_hash_key').on(t.siteId, t.hash),
  ],
);

/** Security codes that were used or answered wrongly; kept until they would have expired. */
export const spentCodes = pgTable(
  'spent_codes',
  { siteId: siteId(), jti: text().notNull(), expiresAt: instant().notNull() },
  (t) => [
    primaryKey({ name: 'spent_codes_pk', columns: [t.siteId, t.jti] }),
    index('spent_codes_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);

/** Idempotency keys that an accepted comment bound, with what was answered. */
export const boundKeys = pgTable(
  'bound_keys',
  {
    siteId: siteId(),
    key: text().notNull(),
    bodyHash: text().notNull(),
    commentId: uuid().notNull(),
    /** What the reader was told. */
    status: text({ enum: READER_STATUSES }).notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'bound_keys_pk', columns: [t.siteId, t.key] }),
    index('bound_keys_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);
