/** A site's own rules, thresholds and words, as the desk drafts, tries, back-tests and applies them. */
import { z } from 'zod';
import { type Bilingual, FINDING_CLAUSES, type FindingClause, LANGUAGES } from './clauses.ts';
import type { Count } from './desk.ts';
import type { Finding, Recommendation } from './findings.ts';
import { WORD_ACTIONS } from './rule-limits.ts';
import type { CommentStatus } from './states.ts';

/** A request stays within the size that every body has to keep. */
const MOST_WORDS = 800;
const BACKTEST_DAYS = 365;

const Score = z.number().min(0.01).max(1);

/** Scores, 0 to 1, from which a comment is held, is spam, and from which its reader is told before sending. */
const ClauseThreshold = z.strictObject({
  hold: Score.optional(),
  /** Counts for the clause `spam` alone. */
  spam: Score.optional(),
  tell: Score.optional(),
});

const RuleWord = z.strictObject({
  /** Absent while it is new. */
  id: z.uuid().optional(),
  term: z.string().trim().min(1).max(120),
  clause: z.enum(FINDING_CLAUSES),
  action: z.enum(WORD_ACTIONS),
  exceptions: z.array(z.string().trim().min(1).max(120)).max(50),
});
export type RuleWord = z.infer<typeof RuleWord>;

export const RulesDraft = z.strictObject({
  /** The shipped score where one is absent. */
  thresholds: z.partialRecord(z.enum(FINDING_CLAUSES), ClauseThreshold),
  words: z.array(RuleWord).max(MOST_WORDS),
});
export type RulesDraft = z.infer<typeof RulesDraft>;

/** The whole of the rules, instead of those of the revision that was seen. */
export const RulesBody = RulesDraft.extend({
  revision: z.int().positive(),
  /** That exactly these rules were back-tested beside those of the revision: what the last page of the test came with. */
  proof: z.string().max(100),
});
export type RulesBody = z.infer<typeof RulesBody>;

export const TryBody = z.strictObject({
  draft: RulesDraft,
  title: z.string().max(1000).default(''),
  text: z.string().max(20_000),
  language: z.enum(LANGUAGES).optional(),
});
export type TryBody = z.infer<typeof TryBody>;

export const BacktestBody = z.strictObject({
  draft: RulesDraft,
  /** How far back decisions are gone through. */
  days: z.int().min(1).max(BACKTEST_DAYS),
  /** Where the request before stopped. */
  after: z.string().max(200).optional(),
});
export type BacktestBody = z.infer<typeof BacktestBody>;

/** The rules that count at present. */
export interface Rules extends RulesDraft {
  readonly revision: number;
  /** What holds where the site sets nothing; the lower of the two languages'. */
  readonly shipped: Readonly<Record<FindingClause, { readonly hold: number; readonly spam?: number }>>;
}

/** An entry that the engine cannot compile. */
export interface WordFault {
  /** Which of the draft's words. */
  readonly word: number;
  /** The term, or the exception, with the fault. */
  readonly entry: string;
  /** UTF-16 offset of the fault in the entry. */
  readonly offset: number;
  readonly code: 'star' | 'no-word' | 'other';
}

/** What the rules make of a comment. */
export type Verdict = Recommendation | 'reject';

export interface Trial {
  readonly faults: readonly WordFault[];
  readonly verdict: Verdict;
  readonly clause: FindingClause | null;
  readonly findings: readonly Finding[];
  readonly scores: Readonly<Record<FindingClause, number>>;
  /** The clause that the reader would be asked to think about before sending. */
  readonly told: Bilingual | null;
}

/** How often rules gave each verdict, and how often people decided otherwise. */
export interface Verdicts {
  readonly publish: number;
  readonly hold: number;
  readonly spam: number;
  readonly reject: number;
  /** Would wait, though people approved it. */
  readonly heldWrongly: number;
  /** Would be rejected or put aside by the machine, though people approved it. */
  readonly refusedWrongly: number;
  /** Would be published, though people refused it. */
  readonly publishedWrongly: number;
}

/** A decided comment of which the draft makes something else than the present rules. */
export interface BacktestChange {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  /** What people decided. */
  readonly status: CommentStatus;
  readonly clause: FindingClause | null;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface BacktestPage {
  /** How many decided comments the whole of it goes through. */
  readonly of: Count;
  /** How many this request went through. */
  readonly examined: number;
  readonly present: Verdicts;
  readonly draft: Verdicts;
  readonly changes: readonly BacktestChange[];
  /** Where the next request goes on; absent when all is done. */
  readonly next?: string;
  /** With which the draft may be applied within the hour; with the last page. */
  readonly proof?: string;
}
