import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Language } from '../../protocol/clauses.ts';
import type { SiteSettings } from '../../protocol/settings.ts';
import { instant } from './columns.ts';

/** A publication. Its id is the short name that its tag and its URLs carry. */
export const sites = pgTable('sites', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Exact origins of the pages that may embed the form, e.g. `https://news.example`. */
  origins: jsonb().$type<readonly string[]>().notNull(),
  languages: jsonb().$type<readonly Language[]>().notNull(),
  settings: jsonb().$type<SiteSettings>().notNull(),
  /** Rises with every change of the settings or words; caches compiled from them are keyed by it. */
  revision: integer().notNull().default(1),
  createdAt: instant().notNull(),
});
