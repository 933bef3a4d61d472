import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, siteId } from './columns.ts';

/** Who did what, append-only, without personal data of readers. */
export const audit = pgTable(
  'audit',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    actorKind: text({ enum: ['account', 'machine', 'reader', 'key', 'command-line'] }).notNull(),
    actorId: uuid(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'audit_pk', columns: [t.siteId, t.id] }),
    index('audit_at_idx').on(t.siteId, t.at),
    index('audit_subject_idx').on(t.siteId, t.subjectKind, t.subjectId),
  ],
);

/** Events for the publisher's systems, written in the transaction of what they tell of; sent at or after `effectiveAt`. */
export const events = pgTable(
  'events',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    type: text().notNull(),
    payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** The decision that it tells of; when that is undone in time, the event is cancelled and never sent. */
    decisionId: uuid(),
    cancelledAt: instant(),
    createdAt: instant().notNull(),
    effectiveAt: instant().notNull(),
    sentAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'events_pk', columns: [t.siteId, t.id] }),
    index('events_due_idx').on(t.siteId, t.sentAt, t.effectiveAt),
  ],
);
