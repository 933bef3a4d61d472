import { EVIDENCE, EVIDENCE_AT } from '../rules/evidence.ts';
import { HEADS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE } from './dense-inputs.ts';

/** Clauses of what scripture names in every line. */
export const SACRED_CLAUSES = ['sanctities', 'religions', 'divine', 'sectarian'] as const;
const SACRED = SACRED_CLAUSES.map((clause) => HEADS.indexOf(clause));
const SPAM = HEADS.indexOf('spam');
const RULES_ON_SPAM = FIRST_RULE_SCORE + SPAM;
const RULES_ON_TOXICITY = FIRST_RULE_SCORE + HEADS.indexOf('TOXICITY');

/** Where the counts of hostile words stand among the evidence. */
const HOSTILE = EVIDENCE.filter((name) =>
  /^(insult\.(mild|strong|severe)|profanity\.(mild|strong|severe)|slur|threat|alone\..*)$/.test(name),
).map((name) => EVIDENCE_AT[name]);

const SHARE = 0.5;
/** The last dense input is the logarithm of the number of words; of two words it is this. */
const TWO_WORDS = Math.log2(3) / 8;
/** Rules that say no more than this say nothing. */
const SILENT = 0.2;
/** Where the words of scripture are counted, what two of them are as an input, and how sure rules must be against them. */
const SCRIPTURAL = EVIDENCE_AT['form.scripture'];
const TWO_SCRIPTURAL = 1.5;
const SURE = 0.5;

/**
 * What a classifier suspects by itself counts half in three places. Where no listed word is hostile, nothing sacred is surely
 * offended: prayers and sermons speak of hell and unbelievers as abuse does. Where a text has several of their own words, and
 * the rules are sure of nothing, nobody else is offended either. One or two words that no list knows are a name or a rare word
 * sooner than abuse or advertisement.
 *
 * @param inputs what `fillDenseInputs` wrote, from `at` on
 * @param scores probabilities in the order of the heads, changed in place
 */
export function doubtWithoutHostility(inputs: ArrayLike<number>, at: number, scores: Float64Array): void {
  if (inputs[at + DENSE_INPUTS - 1]! <= TWO_WORDS + 1e-6) {
    if (inputs[at + RULES_ON_SPAM]! < SILENT) scores[SPAM]! *= SHARE;
    if (inputs[at + RULES_ON_TOXICITY]! < SILENT) {
      for (let head = 0; head < scores.length; head++) if (head !== SPAM) scores[head]! *= SHARE;
    }
  }
  if (inputs[at + SCRIPTURAL]! >= TWO_SCRIPTURAL && inputs[at + RULES_ON_TOXICITY]! < SURE) {
    for (let head = 0; head < scores.length; head++) if (head !== SPAM) scores[head]! *= SHARE;
    return;
  }
  for (const hostile of HOSTILE) if (inputs[at + hostile]! > 0) return;
  for (const clause of SACRED) scores[clause]! *= SHARE;
}
