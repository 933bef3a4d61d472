import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** What moderators tell each other about an author. */
export const authorNotes = pgTable(
  'author_notes',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    authorHash: text().notNull(),
    text: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'author_notes_pk', columns: [t.siteId, t.id] }),
    index('author_notes_author_idx').on(t.siteId, t.authorHash, t.id),
  ],
);
