import { sql } from 'drizzle-orm';
import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { FindingClause, Language } from '../../protocol/clauses.ts';
import { COMMENT_STATUSES, type HoldReason } from '../../protocol/states.ts';
import { instant, siteId } from './columns.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** What readers wrote. The text is stored as it was typed; the address of the writer is not here. */
export const comments = pgTable(
  'comments',
  {
    siteId: siteId(),
    id: uuid().notNull(),
    threadId: uuid().notNull(),
    parentId: uuid(),
    /** The first-level comment that it stands under; its own id where it is one. */
    rootId: uuid().notNull(),
    /**
     * The comment whose words it is to replace: an edit is a row of its own, screened and decided like any other. It never
     * stands on the page by itself.
     */
    replaces: uuid(),
    status: text({ enum: COMMENT_STATUSES }).notNull(),
    /** When the status takes effect, where that is later than its decision; until then `statusBefore` holds. */
    settlesAt: instant(),
    statusBefore: text({ enum: COMMENT_STATUSES }),
    /** Rises with every change of status; a decision names the version that its moderator saw. */
    version: integer().notNull().default(1),
    name: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    /** Language of the form, in which the reader is answered. */
    language: text().$type<Language>().notNull(),
    termsVersion: integer().notNull(),
    /** Keyed hash of the e-mail typed: a claim, which can lower trust and never raise it. */
    authorHash: text().notNull(),
    /** Hash of the secret that the reader's device keeps; absent without scripts. */
    readerKeyHash: text(),
    /** Keyed hash of the address prefix, under the key of its epoch; cleared when `addressExpiresAt` has come. */
    addressHash: text(),
    addressExpiresAt: instant(),
    /** Why it waits although the engine found nothing; empty for most. */
    holds: jsonb().$type<readonly HoldReason[]>().notNull(),
    /** Hash of the normalised text, for repeats. */
    repeatHash: text().notNull(),
    /** What the screening found most of all, and how sure it was (0 to 1): what the queue is narrowed and ordered by. */
    clause: text().$type<FindingClause>(),
    risk: real().notNull().default(0),
    /** When its turn comes in the mixed order. */
    turn: instant().notNull().defaultNow(),
    /** The account that decided last. */
    decidedBy: uuid(),
    /** What the last decision cites. */
    cited: text(),
    /** When a second opinion was asked for; cleared by the decision. */
    escalatedAt: instant(),
    escalatedBy: uuid(),
    /** When a reader last reported it. */
    reportedAt: instant(),
    /** Its words, by the stems of both languages; each side leaves the other's script as it is. What was said weighs `A`, the name `D`. */
    words: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('english', title || ' ' || "text") || to_tsvector('arabic', title || ' ' || "text"), 'A') || to_tsvector('simple', name)`,
    ),
    createdAt: instant().notNull(),
    /** When it first appeared on the page. */
    publishedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'comments_pk', columns: [t.siteId, t.id] }),
    index('comments_published_idx')
      .on(t.siteId, t.threadId, t.createdAt, t.id)
      .where(sql`${t.status} = 'approved' or ${t.statusBefore} = 'approved'`),
    index('comments_root_idx').on(t.siteId, t.rootId, t.createdAt, t.id),
    index('comments_queue_idx').on(t.siteId, t.status, t.createdAt, t.id),
    index('comments_turn_idx').on(t.siteId, t.status, t.turn, t.id),
    index('comments_risk_idx').on(t.siteId, t.status, t.risk.desc().nullsFirst(), t.id),
    index('comments_clause_idx').on(t.siteId, t.clause, t.status, t.turn, t.id),
    index('comments_thread_idx').on(t.siteId, t.threadId, t.status, t.turn, t.id),
    index('comments_language_idx').on(t.siteId, t.status, t.language, t.createdAt, t.id),
    index('comments_decider_idx')
      .on(t.siteId, t.decidedBy, t.status, t.createdAt)
      .where(sql`${t.decidedBy} is not null`),
    index('comments_cited_idx')
      .on(t.siteId, t.cited, t.status, t.createdAt)
      .where(sql`${t.cited} is not null`),
    index('comments_escalated_idx').on(t.siteId, t.escalatedAt).where(sql`${t.escalatedAt} is not null`),
    index('comments_reported_idx')
      .on(t.siteId, t.status, t.createdAt, t.id)
      .where(sql`${t.reportedAt} is not null`),
    index('comments_address_idx')
      .on(t.siteId, t.addressHash, t.createdAt)
      .where(sql`${t.addressHash} is not null`),
    index('comments_words_idx').using('gin', t.words),
    // What waits is a small part of a site, and most of what is searched.
    index('comments_waiting_words_idx')
      .using('gin', t.words)
      .with({ fastupdate: false })
      .where(sql`${t.status} = 'pending'`),
    index('comments_author_idx').on(t.siteId, t.authorHash, t.createdAt, t.status),
    index('comments_author_address_idx')
      .on(t.siteId, t.authorHash, t.addressHash)
      .where(sql`${t.addressHash} is not null`),
    index('comments_author_turn_idx').on(t.siteId, t.authorHash, t.status, t.turn, t.id),
    index('comments_reader_idx').on(t.siteId, t.readerKeyHash, t.status),
    // The same author's same answer to the same page, once; what was withdrawn may be sent again.
    uniqueIndex('comments_identical_key')
      .on(t.siteId, t.threadId, t.authorHash, t.repeatHash, sql`coalesce(${t.parentId}, ${t.threadId})`)
      .where(sql`${t.status} <> 'withdrawn' and ${t.replaces} is null`),
    index('comments_replaces_idx')
      .on(t.siteId, t.replaces, t.createdAt)
      .where(sql`${t.replaces} is not null`),
    index('comments_parent_idx').on(t.siteId, t.parentId),
    index('comments_address_expiry_idx').on(t.siteId, t.addressExpiresAt),
  ],
);

/**
 * What a comment shares with its near-repeats: a few of the hashes of its runs of letters, chosen by rank (MinHash). Kept
 * only as long as repeats are looked for.
 */
export const repeatMarks = pgTable(
  'repeat_marks',
  {
    siteId: siteId(),
    mark: text().notNull(),
    commentId: uuid().notNull(),
    authorHash: text().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'repeat_marks_pk', columns: [t.siteId, t.mark, t.commentId] }),
    index('repeat_marks_expiry_idx').on(t.siteId, t.expiresAt),
  ],
);
