import type { FindingClause } from '../protocol/clauses.ts';
import type { Attribute } from '../protocol/findings.ts';

/** Heads in their order as the scores and attributes of a screening, rounded to four places. */
export function toScores(heads: Float64Array): {
  scores: Record<FindingClause, number>;
  attributes: Record<Attribute, number>;
} {
  // Written out, because objects of one fixed shape cost a tenth of those that grow key by key.
  return {
    scores: {
      author: round(heads[0]!),
      persons: round(heads[1]!),
      sanctities: round(heads[2]!),
      religions: round(heads[3]!),
      divine: round(heads[4]!),
      sectarian: round(heads[5]!),
      racial: round(heads[6]!),
      insults: round(heads[7]!),
      spam: round(heads[8]!),
    },
    attributes: {
      TOXICITY: round(heads[9]!),
      SEVERE_TOXICITY: round(heads[10]!),
      IDENTITY_ATTACK: round(heads[11]!),
      INSULT: round(heads[12]!),
      PROFANITY: round(heads[13]!),
      THREAT: round(heads[14]!),
    },
  };
}

export const round = (probability: number): number => Math.round(probability * 1e4) / 1e4;
