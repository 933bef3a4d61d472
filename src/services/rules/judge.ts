import type { FindingClause, Language } from '../../protocol/clauses.ts';
import type { Verdict } from '../../protocol/rules.ts';
import type { ClauseThreshold } from '../../protocol/settings.ts';
import type { CompiledWords, Screener } from '../../screening/screener.ts';

export interface JudgedText {
  readonly title: string;
  readonly text: string;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
  readonly authors?: readonly string[] | undefined;
}

/** Rules ready to be held against texts. */
export interface CompiledRules {
  readonly words: CompiledWords;
  readonly thresholds: Readonly<Partial<Record<FindingClause, ClauseThreshold>>>;
}

/** What the rules make of a text, as a submission would meet them; undefined where the engine cannot read it. */
export function judge(screener: Screener, rules: CompiledRules, text: JudgedText) {
  const { rejectedBy, ...screening } = screener.screen({
    title: text.title,
    text: text.text,
    name: text.name ?? '',
    ...(text.language === undefined ? {} : { language: text.language }),
    articleAuthors: text.authors ?? [],
    wordLists: rules.words,
    thresholds: rules.thresholds,
  });
  const verdict: Verdict = rejectedBy === undefined ? screening.recommendation : 'reject';
  return { verdict, clause: rejectedBy?.clause ?? screening.clause ?? null, screening };
}
