import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** Authors whose comments are held for review or refused, for a time or for good, with who did it and why. */
export const bars = pgTable(
  'bars',
  {
    siteId: siteId(),
    authorHash: text().notNull(),
    effect: text({ enum: ['hold', 'refuse'] }).notNull(),
    cause: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
  },
  (t) => [primaryKey({ name: 'bars_pk', columns: [t.siteId, t.authorHash] })],
);
