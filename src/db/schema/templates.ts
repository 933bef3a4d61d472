import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Bilingual } from '../../protocol/clauses.ts';
import { instant, siteId } from './columns.ts';

/** What a newsroom says often to readers whose comment it rejects, with slots to be filled. */
export const templates = pgTable(
  'templates',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    name: text().notNull(),
    /** The clause or ground that it goes with; absent where it goes with any. */
    clause: text(),
    text: jsonb().$type<Bilingual>().notNull(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'templates_pk', columns: [t.siteId, t.id] })],
);
