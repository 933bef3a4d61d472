import { TERM_CLAUSES } from '../../protocol/clauses.ts';
import { HEADS } from './classifier.ts';

const TOXICITY = HEADS.indexOf('TOXICITY');
const CLAUSES = TERM_CLAUSES.map((clause) => HEADS.indexOf(clause));

/**
 * Toxic is what breaks any clause, and of all heads it is the best taught. So the likeliest clause is given at least the
 * margin by which the text is more likely toxic than not: what surely breaks one of two clauses cannot pass because neither
 * is sure alone.
 *
 * @param scores probabilities in the order of the heads, changed in place
 */
export function raiseLeadingClause(scores: Float64Array): void {
  let leading = CLAUSES[0]!;
  for (const clause of CLAUSES) if (scores[clause]! > scores[leading]!) leading = clause;
  scores[leading] = Math.max(scores[leading]!, 2 * scores[TOXICITY]! - 1);
}
