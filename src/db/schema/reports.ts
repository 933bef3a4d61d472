import { index, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** What readers reported: each reader once for each comment. */
export const reports = pgTable(
  'reports',
  {
    siteId: siteId(),
    commentId: uuid().notNull(),
    /** Hash of the reader's key, or without one of the address prefix under the key of its epoch. */
    reporterHash: text().notNull(),
    /** The clause of the terms that the reader cites. */
    clause: text().notNull(),
    /** How much it counts, 0 to 1: a reporter who was usually wrong weighs less. */
    weight: real().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'reports_pk', columns: [t.siteId, t.commentId, t.reporterHash] }),
    index('reports_reporter_idx').on(t.siteId, t.reporterHash, t.createdAt),
  ],
);
