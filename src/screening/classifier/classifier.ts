import { FINDING_CLAUSES, type FindingClause } from '../../protocol/clauses.ts';
import { ATTRIBUTES, type DetectedLanguage } from '../../protocol/findings.ts';
import type { TextView } from '../normalize/text-view.ts';
import type { WordMemo } from '../normalize/word-memo.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Threshold } from '../thresholds.ts';

/** What a classifier answers, in this order: the nine clauses of findings, then the six attributes. */
export const HEADS = [...FINDING_CLAUSES, ...ATTRIBUTES] as const;
export type Head = (typeof HEADS)[number];

/** Where, after the heads, the network says that a text is scripture, sermon or prayer. It is heard within, and never shown. */
export const DEVOTION = HEADS.length;
/** Logits of the network: one per head, and that of devotion. */
export const OUTPUTS = HEADS.length + 1;

/** Words of the view, half-open, that spoke loudest for a head. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Turns a normalised comment and the rules' evidence into one calibrated probability per head. It is the last word on
 * scores where there is one; without it the rules' own scores stand.
 */
export interface Classifier {
  /** Of the weights, e.g. `3f2a`. */
  readonly version: string;
  /** Scores from which its clauses hold a comment in a language, set by false alarms on clean comments. */
  thresholds(language: DetectedLanguage): Readonly<Record<FindingClause, Threshold>>;
  /**
   * @param out one slot per head in the order of {@link HEADS}; filled with probabilities, 0 to 1
   * @param memo the words of the view, placed; one memo serves one classifier
   * @returns the work it cost, in steps of about one table look-up
   */
  score(view: TextView, evidence: Evidence, out: Float64Array, memo: WordMemo): number;
  /** The words that spoke loudest for a head in the text last scored; undefined where none stands out. */
  explain(view: TextView, head: Head): WordRange | undefined;
}
