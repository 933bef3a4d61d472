import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** E-mail addresses, apart from the comments, sealed, and only until they expire. */
export const contacts = pgTable(
  'contacts',
  {
    siteId: siteId(),
    authorHash: text().notNull(),
    emailSealed: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'contacts_pk', columns: [t.siteId, t.authorHash] }),
    index('contacts_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);
