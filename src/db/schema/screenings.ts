import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FindingClause } from '../../protocol/clauses.ts';
import {
  type Attribute,
  DETECTED_LANGUAGES,
  type Finding,
  RECOMMENDATIONS,
} from '../../protocol/findings.ts';
import { instant, siteId } from './columns.ts';

/** What the engine said of a comment, with the version that said it. */
export const screenings = pgTable(
  'screenings',
  {
    siteId: siteId(),
    commentId: uuid().notNull(),
    id: uuid().notNull(),
    engine: text().notNull(),
    recommendation: text({ enum: RECOMMENDATIONS }).notNull(),
    clause: text().$type<FindingClause>(),
    language: text({ enum: DETECTED_LANGUAGES }).notNull(),
    scores: jsonb().$type<Readonly<Partial<Record<FindingClause, number>>>>().notNull(),
    attributes: jsonb().$type<Readonly<Partial<Record<Attribute, number>>>>().notNull(),
    findings: jsonb().$type<readonly Finding[]>().notNull(),
    /** Why the engine could not answer; the comment is then held. */
    failure: text(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'screenings_pk', columns: [t.siteId, t.commentId, t.id] })],
);
