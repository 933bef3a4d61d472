import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** What a comment said while it waited, before its writer changed it: nobody but moderators ever read it. */
export const formerWords = pgTable(
  'former_words',
  {
    siteId: siteId(),
    commentId: uuid().notNull(),
    /** The version of the comment that said it. */
    version: integer().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    /** When other words took their place. */
    replacedAt: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'former_words_pk', columns: [t.siteId, t.commentId, t.version] })],
);
