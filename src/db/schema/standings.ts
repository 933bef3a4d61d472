import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { STANDING_EFFECTS } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

/** Authors whose comments are read first, refused or trusted, for a time or for good, with who decided so and why. */
export const standings = pgTable(
  'standings',
  {
    siteId: siteId(),
    authorHash: text().notNull(),
    effect: text({ enum: STANDING_EFFECTS }).notNull(),
    /** With `trust`: the key of the one device that is trusted. The address typed is a claim, and never enough for it. */
    readerKeyHash: text(),
    cause: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
  },
  (t) => [primaryKey({ name: 'standings_pk', columns: [t.siteId, t.authorHash] })],
);
