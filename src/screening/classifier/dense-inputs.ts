import type { TextView } from '../normalize/text-view.ts';
import { EVIDENCE, type Evidence } from '../rules/evidence.ts';
import { HEADS } from './classifier.ts';

/** What the text is made of: the share of Arabic letters, of capitals, and how long it is. */
const FORM_INPUTS = 3;

/** Where the rules' own scores begin among the dense inputs, one per head. */
export const FIRST_RULE_SCORE = EVIDENCE.length;

/** Inputs of the network beside the sum of the hashed features' rows. */
export const DENSE_INPUTS = EVIDENCE.length + HEADS.length + FORM_INPUTS;

/** Fills `out` from `at` with the evidence (its first occurrences weigh most), the rules' own scores, and the form. */
export function fillDenseInputs(
  view: TextView,
  evidence: Evidence,
  out: Float64Array | Float32Array,
  at: number,
): void {
  const { counts, scores } = evidence;
  let next = at;
  for (let i = 0; i < EVIDENCE.length; i++) {
    const count = counts[i]!;
    out[next++] = count <= 1 ? count : count === 2 ? 1.5 : 2;
  }
  for (let i = 0; i < HEADS.length; i++) out[next++] = scores[i]!;
  const letters = view.latinLetters + view.arabicLetters + 1;
  out[next++] = view.arabicLetters / letters;
  out[next++] = view.capitalLetters / letters;
  out[next] = Math.log2(view.wordCount + 1) / 8;
}

const SMALLEST = 0.02;

/** Scripture, sermon and prayer name no sect of today, no author and no wares: what is said of these is heard in full. */
const IS_UNKNOWN_TO_SCRIPTURE = HEADS.map(
  (head) => head === 'author' || head === 'sectarian' || head === 'spam',
);

/**
 * What is heard of a rule's score, as log-odds within ±4: a rule is never surer than that. It knows words and not who says
 * them, so the more a text is scripture, sermon or prayer, the less it counts.
 *
 * @param devotion the logit of that
 */
export function heardLogit(head: number, score: number, devotion: number): number {
  if (score === 0) return LEAST_LOGIT;
  const heard = IS_UNKNOWN_TO_SCRIPTURE[head] ? score : score / (1 + Math.exp(devotion));
  return Math.log((heard + SMALLEST) / (1 - heard + SMALLEST));
}

/** Of a rule that found nothing: nearly always. */
const LEAST_LOGIT = Math.log(SMALLEST / (1 + SMALLEST));
