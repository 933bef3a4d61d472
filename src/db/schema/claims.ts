import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { authUser } from './accounts.ts';
import { instant, siteId } from './columns.ts';

/** Who has a comment open: a lease that ends by itself. Its token fences off a holder whose lease has ended. */
export const claims = pgTable(
  'claims',
  {
    siteId: siteId(),
    commentId: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    token: uuid().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'claims_pk', columns: [t.siteId, t.commentId] }),
    index('claims_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);
