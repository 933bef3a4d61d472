import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** Counters of fixed windows, kept by one atomic upsert; the same on every runtime. */
export const rates = pgTable(
  'rates',
  { siteId: siteId(), key: text().notNull(), points: integer().notNull(), expiresAt: instant().notNull() },
  (t) => [
    primaryKey({ name: 'rates_pk', columns: [t.siteId, t.key] }),
    index('rates_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);
