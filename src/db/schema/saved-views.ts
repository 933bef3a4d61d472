import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { authUser } from './accounts.ts';
import { instant } from './columns.ts';

/** Views of the queue that people named. They belong to whoever saved them and may span sites: a listed exception. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => authUser.id, { onDelete: 'cascade' }),
    /** The site whose team sees it; absent where it is for its owner alone. */
    siteId: text(),
    name: text().notNull(),
    /** The view as its address carries it. */
    query: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('saved_views_account_idx').on(t.accountId), index('saved_views_site_idx').on(t.siteId)],
);
