import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** Appeals of readers against a decision: one for each comment. */
export const appeals = pgTable(
  'appeals',
  {
    siteId: siteId(),
    commentId: uuid().notNull(),
    /** The decision that it is against, and who took it; absent where the machine did. */
    decisionId: uuid().notNull(),
    firstDeciderId: uuid(),
    /** Why, in the reader's words. */
    text: text().notNull(),
    createdAt: instant().notNull(),
    answeredAt: instant(),
    answeredBy: uuid(),
    outcome: text({ enum: ['upheld', 'reversed'] }),
    /** There was nobody but the first decider to answer it. */
    bySamePerson: boolean(),
  },
  (t) => [
    primaryKey({ name: 'appeals_pk', columns: [t.siteId, t.commentId] }),
    index('appeals_open_idx').on(t.siteId, t.answeredAt, t.createdAt),
  ],
);
