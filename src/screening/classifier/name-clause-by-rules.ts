import { TERM_CLAUSES } from '../../protocol/clauses.ts';
import { HEADS } from './classifier.ts';
import { FIRST_RULE_SCORE } from './dense-inputs.ts';

const CLAUSES = TERM_CLAUSES.map((clause) => HEADS.indexOf(clause));
/** Clauses of something named. Abuse of a person, or of nobody, may as well be abuse of the author in words that no rule knows. */
const NAMING = CLAUSES.filter((clause) => HEADS[clause] !== 'persons' && HEADS[clause] !== 'insults');
/** A rule's score from which it has seen what the text is about. */
const SURE = 0.5;

/**
 * The rules know what a text names; the network, to which every name is one sign, only what is said of it. So where the
 * rules are sure of a clause of something named, it has the highest score of the clauses, and the one that had it takes its
 * place: how bad the text is stays as the network has it.
 *
 * @param inputs what `fillDenseInputs` wrote, from `at` on
 * @param scores probabilities in the order of the heads, changed in place
 */
export function nameClauseByRules(inputs: ArrayLike<number>, at: number, scores: Float64Array): void {
  let named = NAMING[0]!;
  for (const clause of NAMING) {
    if (inputs[at + FIRST_RULE_SCORE + clause]! > inputs[at + FIRST_RULE_SCORE + named]!) named = clause;
  }
  let leading = CLAUSES[0]!;
  for (const clause of CLAUSES) if (scores[clause]! > scores[leading]!) leading = clause;
  if (inputs[at + FIRST_RULE_SCORE + named]! < SURE) return;
  const highest = scores[leading]!;
  scores[leading] = scores[named]!;
  scores[named] = highest;
}
