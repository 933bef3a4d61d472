import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../protocol/clauses.ts';
import { COMMENT_STATUSES } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

/**
 * Append-only: one row for each change of a comment's status that someone is answerable for. Field names follow the DSA
 * Transparency Database where it has them.
 */
export const decisions = pgTable(
  'decisions',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    commentId: uuid().notNull(),
    /** The version of the comment that was decided upon; unique, so that one decision wins. */
    commentVersion: integer().notNull(),
    /** The account that decided; absent where the machine or the reader did. */
    actorId: uuid(),
    actorKind: text({ enum: ['account', 'machine', 'reader'] }).notNull(),
    previousStatus: text({ enum: COMMENT_STATUSES }).notNull(),
    newStatus: text({ enum: COMMENT_STATUSES }).notNull(),
    decisionGround: text({
      enum: ['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT'],
    }),
    /** The clause of the terms that is cited, or a ground outside them. */
    clause: text(),
    termsVersion: integer().notNull(),
    note: text(),
    automatedDetection: boolean().notNull(),
    automatedDecision: text({
      enum: ['AUTOMATED_DECISION_FULLY', 'AUTOMATED_DECISION_PARTIALLY', 'AUTOMATED_DECISION_NOT_AUTOMATED'],
    }).notNull(),
    contentLanguage: text().$type<Language | 'other'>().notNull(),
    /** The second opinion that was asked for when it was taken: an undo asks for it again. */
    escalatedAt: instant(),
    escalatedBy: uuid(),
    /** The decision that this one takes back. */
    reverses: uuid(),
    /** The act on many at once that it is part of. */
    bulkId: uuid(),
    decidedAt: instant().notNull(),
    effectiveAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'decisions_pk', columns: [t.siteId, t.id] }),
    unique('decisions_version_key').on(t.siteId, t.commentId, t.commentVersion),
    index('decisions_bulk_idx').on(t.siteId, t.bulkId, t.id).where(sql`${t.bulkId} is not null`),
    index('decisions_decided_idx').on(t.siteId, t.decidedAt),
  ],
);
