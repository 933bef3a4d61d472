import { and, eq, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { FindingClause, Language } from '../protocol/clauses.ts';
import type { QueueOrder } from '../protocol/queue-order.ts';
import type { CommentStatus } from '../protocol/states.ts';
import { appeals, comments } from './schema/index.ts';

/** Where a page of a list ends: the value of the ordered column, then the id. */
export interface QueuePosition {
  readonly key: string;
  readonly id: string;
}

/** What narrows a list; everything that is absent does not. */
export interface QueueNarrowing {
  readonly status: CommentStatus;
  readonly clause?: FindingClause | 'none' | undefined;
  readonly leastRisk?: number | undefined;
  readonly language?: Language | undefined;
  readonly threadId?: string | undefined;
  readonly authorHash?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly cited?: string | undefined;
  readonly writtenBefore?: Date | undefined;
  readonly writtenSince?: Date | undefined;
  readonly isReported?: boolean | undefined;
  readonly isEscalated?: boolean | undefined;
  readonly isAppealed?: boolean | undefined;
  /** Each has to occur, by its stem in either language. */
  readonly words?: readonly string[] | undefined;
}

export interface QueueQuery extends QueueNarrowing {
  readonly order: QueueOrder;
  readonly after?: QueuePosition | undefined;
  readonly limit: number;
}

const TIME = { type: 'timestamptz', nothing: sql`interval '0'` } as const;
const WRITTEN = { ...TIME, name: 'createdAt', stored: 'created_at', column: comments.createdAt } as const;

/** What each order goes by; every order ends in the id. `nothing` added to the column keeps an index from ordering by it. */
export const ORDERED_BY = {
  oldest: { ...WRITTEN, isDescending: false },
  newest: { ...WRITTEN, isDescending: true },
  mixed: { ...TIME, name: 'turn', stored: 'turn', column: comments.turn, isDescending: false },
  risk: {
    name: 'risk',
    stored: 'risk',
    column: comments.risk,
    type: 'real',
    nothing: sql`0`,
    isDescending: true,
  },
} as const;

export function isNarrowedTo(siteId: string, by: QueueNarrowing): SQL | undefined {
  return and(
    eq(comments.siteId, siteId),
    eq(comments.status, by.status),
    by.clause === 'none' ? isNull(comments.clause) : by.clause && eq(comments.clause, by.clause),
    by.leastRisk === undefined ? undefined : gte(comments.risk, by.leastRisk),
    by.language === undefined ? undefined : eq(comments.language, by.language),
    by.threadId === undefined ? undefined : eq(comments.threadId, by.threadId),
    by.authorHash === undefined ? undefined : eq(comments.authorHash, by.authorHash),
    by.decidedBy === undefined ? undefined : eq(comments.decidedBy, by.decidedBy),
    by.cited === undefined ? undefined : eq(comments.cited, by.cited),
    by.writtenBefore && lte(comments.createdAt, by.writtenBefore),
    by.writtenSince && gte(comments.createdAt, by.writtenSince),
    by.isReported ? isNotNull(comments.reportedAt) : undefined,
    by.isEscalated ? isNotNull(comments.escalatedAt) : undefined,
    by.isAppealed
      ? sql`exists (select 1 from ${appeals} where ${appeals.siteId} = ${comments.siteId} and ${appeals.commentId} = ${comments.id} and ${appeals.answeredAt} is null)`
      : undefined,
    isSearch(by) ? sql`${comments.words} @@ (${toTsquery(by.words)})` : undefined,
  );
}

export function isSearch<By extends QueueNarrowing>(by: By): by is By & { words: readonly string[] } {
  return by.words !== undefined && by.words.length > 0;
}

/** Word by word, so that a query may mix the languages. */
function toTsquery(words: readonly string[]): SQL {
  return sql.join(words.map(toWordQuery), sql` && `);
}

/**
 * A word by its stem in the language of its letters. One that this language leaves out (`the`), and one of letters of both, is
 * looked for as either stems it: both are kept of every comment.
 */
function toWordQuery(word: string): SQL {
  const english = sql`plainto_tsquery('english', ${word})`;
  const arabic = sql`plainto_tsquery('arabic', ${word})`;
  const isArabic = /\p{Script=Arabic}/u.test(word);
  if (isArabic && /\p{Script=Latin}/u.test(word)) return sql`(${english} || ${arabic})`;
  const [own, other] = isArabic ? [arabic, english] : [english, arabic];
  return sql`(case when numnode(${own}) > 0 then ${own} else ${other} end)`;
}
