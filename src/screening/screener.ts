/**
 * The terms engine's only door: text in, findings out. It is pure: it reads nothing, keeps nothing, and gives the same
 * answer on every runtime. It never decides; it recommends.
 */

import type { FindingClause } from '../protocol/clauses.ts';
import type { DetectedLanguage, Screening } from '../protocol/findings.ts';

/** One entry of a site's own word list. */
export interface SiteWord {
  /** Literal text, with `*` for any run of letters at either end; matched through the same normaliser as the comment. */
  readonly term: string;
  readonly clause: FindingClause;
  /** What a hit leads to: `flag` only shows a finding; `reject` is the machine's decision, which the service takes. */
  readonly action: 'hold' | 'flag' | 'spam' | 'reject';
  /** Longer words or phrases in which the term is innocent. */
  readonly exceptions?: readonly string[];
}

export interface ScreenInput {
  readonly title: string;
  readonly text: string;
  /** The reader's display name. */
  readonly name?: string;
  /** What the page says of its language; a hint, never trusted over the text. */
  readonly language?: 'en' | 'ar';
  /** Names of the article's authors, for the `author` clause. */
  readonly articleAuthors?: readonly string[];
  /** Compiled once per version of the list; see {@link Screener.compileWords}. */
  readonly wordLists?: CompiledWords;
  /** Scores at which a clause is held, or sent to spam; the shipped ones where absent. */
  readonly thresholds?: Thresholds;
}

/** Per clause, the score (0 to 1) from which a comment is held. For `spam`, from which it is held and from which it is spam. */
export type Thresholds = Readonly<
  Partial<Record<FindingClause, { readonly hold: number; readonly spam?: number }>>
>;

/** A site's words, compiled into the engine's automaton. Opaque. */
export interface CompiledWords {
  readonly version: string;
}

export interface Screener {
  readonly engine: string;
  /** @throws {ScreeningBudgetError} when the text costs more than the limits allow; the comment is then held. */
  screen(input: ScreenInput): Screening & { readonly rejectedBy?: SiteWord };
  /** @throws {WordListError} naming the entry and the offset of the fault in it. */
  compileWords(version: string, words: readonly SiteWord[]): CompiledWords;
}

/** @public the languages a screening may report */
export type { DetectedLanguage };
