import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FindingClause } from '../../protocol/clauses.ts';
import { instant, siteId } from './columns.ts';

/** A site's own words: compiled into the engine beside its lists. */
export const words = pgTable(
  'words',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    term: text().notNull(),
    clause: text().$type<FindingClause>().notNull(),
    action: text({ enum: ['hold', 'flag', 'spam', 'reject'] }).notNull(),
    exceptions: jsonb().$type<readonly string[]>().notNull(),
    createdAt: instant().notNull(),
    createdBy: uuid(),
  },
  (t) => [primaryKey({ name: 'words_pk', columns: [t.siteId, t.id] })],
);
