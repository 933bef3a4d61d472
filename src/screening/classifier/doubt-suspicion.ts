import { HEADS } from './classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE } from './dense-inputs.ts';

const SPAM = HEADS.indexOf('spam');
const RULES_ON_SPAM = FIRST_RULE_SCORE + SPAM;
const RULES_ON_TOXICITY = FIRST_RULE_SCORE + HEADS.indexOf('TOXICITY');

/** What is left of a suspicion in a comment of one or two words. */
const SHARE_OF_FEW = 0.5;
/** The last dense input is the logarithm of the number of words; of two words it is this. */
const TWO_WORDS = Math.log2(3) / 8;
/** Rules that say no more than this say nothing. */
const SILENT = 0.2;
/** What scripture, sermon and prayer take from a suspicion where they are sure. */
const TAKEN_BY_DEVOTION = 0.8;

/**
 * What a classifier suspects counts less in two places. One or two words that no list knows are a name or a rare word sooner
 * than abuse or advertisement. And scripture, sermon and prayer speak of hell, unbelievers and slaying as abuse does.
 *
 * @param inputs what `fillDenseInputs` wrote, from `at` on
 * @param devotion the logit of how much the text sounds like the latter
 * @param scores probabilities in the order of the heads, changed in place
 */
export function doubtSuspicion(
  inputs: ArrayLike<number>,
  at: number,
  devotion: number,
  scores: Float64Array,
): void {
  const isShort = inputs[at + DENSE_INPUTS - 1]! <= TWO_WORDS + 1e-6;
  let left = 1 - TAKEN_BY_DEVOTION / (1 + Math.exp(-devotion));
  if (isShort && inputs[at + RULES_ON_SPAM]! < SILENT) scores[SPAM]! *= SHARE_OF_FEW;
  if (isShort && inputs[at + RULES_ON_TOXICITY]! < SILENT) left *= SHARE_OF_FEW;
  for (let head = 0; head < scores.length; head++) if (head !== SPAM) scores[head]! *= left;
}
