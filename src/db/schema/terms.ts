import { integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { Bilingual } from '../../protocol/clauses.ts';
import type { SiteClause } from '../../protocol/terms.ts';
import { instant, siteId } from './columns.ts';

/** Every version of a site's publishing terms; a version is never changed once it is effective. */
export const terms = pgTable(
  'terms',
  {
    siteId: siteId(),
    version: integer().notNull(),
    /** The terms in full, as the form shows them. */
    text: jsonb().$type<Bilingual>().notNull(),
    clauses: jsonb().$type<readonly SiteClause[]>().notNull(),
    effectiveAt: instant().notNull(),
    createdAt: instant().notNull(),
    createdBy: uuid(),
  },
  (t) => [primaryKey({ name: 'terms_pk', columns: [t.siteId, t.version] })],
);
