import type { Attribute } from '../../protocol/findings.ts';
import { HEADS, type Head } from '../classifier/classifier.ts';
import type { Claim } from './claim.ts';

const HEAD_AT = Object.fromEntries(HEADS.map((head, at) => [head, at])) as Readonly<Record<Head, number>>;

/**
 * The rules' own probability per head: independent claims add up (one minus the product of what each leaves open), for
 * the clause and for the attributes that the claim bears on.
 *
 * @param out one slot per head, overwritten
 */
export function scoreClaims(claims: readonly Claim[], spam: number, out: Float64Array): void {
  out.fill(0);
  for (const claim of claims) {
    add(out, HEAD_AT[claim.clause], claim.probability);
    for (const [attribute, share] of attributesOf(claim))
      add(out, HEAD_AT[attribute], claim.probability * share);
  }
  out[HEAD_AT.spam] = spam;
}

function add(out: Float64Array, at: number, probability: number): void {
  out[at] = 1 - (1 - out[at]!) * (1 - probability);
}

const SEVERE_SHARE = { mild: 0.05, strong: 0.3, severe: 0.8 } as const;

/** The attributes that a claim bears on, and how much of its probability they take. */
function attributesOf(claim: Claim): [Attribute, number][] {
  const { role, severity } = claim.mark.heading;
  const shares: [Attribute, number][] = [
    ['TOXICITY', 1],
    ['SEVERE_TOXICITY', SEVERE_SHARE[severity]],
  ];
  if (claim.isIdentity) shares.push(['IDENTITY_ATTACK', 1]);
  if (role === 'profanity') shares.push(['PROFANITY', 1]);
  if (role === 'insult' || role === 'slur' || role === 'dehumanising' || role === 'contempt')
    shares.push(['INSULT', 0.95]);
  if (role === 'threat') shares.push(['THREAT', 1]);
  if (role === 'violence') shares.push(['THREAT', 0.8]);
  return shares;
}
