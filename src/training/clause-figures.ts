import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import type { Screening } from '../protocol/findings.ts';
import type { Screener } from '../screening/screener.ts';
import type { CorpusSentence } from './corpus.ts';

/** Precision and recall of one clause over sentences of a corpus. */
export interface ClauseFigures {
  readonly clause: FindingClause;
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the positives that are held, under whatever clause. */
  readonly held: number;
}

/** A screened sentence. */
export interface Screened {
  readonly sentence: CorpusSentence;
  readonly screening: Screening;
}

/** A clause is found where its score reaches its threshold. */
export function measureClauses(
  screened: readonly Screened[],
  screener: Pick<Screener, 'thresholds'>,
): ClauseFigures[] {
  return FINDING_CLAUSES.map((clause) => {
    let [found, right, positives, held] = [0, 0, 0, 0];
    for (const { sentence, screening } of screened) {
      const { hold } = screener.thresholds(screening.language)[clause];
      const isFound = screening.scores[clause] >= hold;
      const isPositive = sentence.clauses.includes(clause);
      if (isFound) found++;
      if (isPositive) positives++;
      if (isFound && isPositive) right++;
      if (isPositive && screening.recommendation !== 'publish') held++;
    }
    return { clause, positives, precision: right / found, recall: right / positives, held: held / positives };
  });
}

/** Share of the negatives that are held, by the reason why they are negatives. */
export function measureReasons(screened: readonly Screened[]): { reason: string; n: number; held: number }[] {
  const byReason = new Map<string, { n: number; held: number }>();
  for (const { sentence, screening } of screened) {
    if (sentence.reason === '') continue;
    const figures = byReason.get(sentence.reason) ?? { n: 0, held: 0 };
    figures.n++;
    if (screening.recommendation !== 'publish') figures.held++;
    byReason.set(sentence.reason, figures);
  }
  return [...byReason]
    .map(([reason, { n, held }]) => ({ reason, n, held: held / n }))
    .sort((a, b) => b.n - a.n);
}
