import { boolean, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../protocol/clauses.ts';
import { THREAD_STATES } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

/** A page with comments. */
export const threads = pgTable(
  'threads',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    /** The publisher's own page id; may hold slashes. */
    page: text().notNull(),
    url: text().notNull(),
    title: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** Names of the article's authors: the `author` clause needs them. */
    authors: jsonb().$type<readonly string[]>().notNull(),
    state: text({ enum: THREAD_STATES }).notNull().default('open'),
    /** Whether the publisher's server, or a signed tag, confirmed what the tag says. */
    verified: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    /** When a moderator last opened it; a site that closes old threads counts from then. */
    openedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'threads_pk', columns: [t.siteId, t.id] }),
    unique('threads_page_key').on(t.siteId, t.page),
    index('threads_created_idx').on(t.siteId, t.createdAt),
  ],
);
