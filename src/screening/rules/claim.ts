import type { FindingClause } from '../../protocol/clauses.ts';
import type { Severity, TargetKind } from '../../protocol/findings.ts';
import type { Mark } from '../lexicon/marks.ts';

/** How a claim came about; the stable part of a finding's rule name. */
export type ClaimRule =
  | 'lexicon/insult'
  | 'lexicon/profanity'
  | 'lexicon/slur'
  | 'lexicon/threat'
  | 'rules/aimed-insult'
  | 'rules/aimed-profanity'
  | 'rules/dehumanising'
  | 'rules/contempt'
  | 'rules/hatred'
  | 'rules/violence'
  | 'rules/expulsion'
  | 'rules/exclusion'
  | 'rules/curse'
  | 'rules/mockery'
  | 'rules/spam-phrase';

/** That a clause is broken, with how sure the rule is after everything that turns it round. */
export interface Claim {
  readonly rule: ClaimRule;
  readonly clause: FindingClause;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly probability: number;
  /** The hostile words. */
  readonly mark: Mark;
  readonly target: TargetKind;
  /** The words that name the target, where they are in the comment. */
  readonly named: Mark | undefined;
  /** Hatred for what people are: counts as an attack on identity. */
  readonly isIdentity: boolean;
}
