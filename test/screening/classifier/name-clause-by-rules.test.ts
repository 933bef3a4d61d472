import { describe, expect, it } from 'vitest';
import { HEADS, type Head } from '../../../src/screening/classifier/classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE } from '../../../src/screening/classifier/dense-inputs.ts';
import { nameClauseByRules } from '../../../src/screening/classifier/name-clause-by-rules.ts';

type Scores = Partial<Record<Head, number>>;

function named(rules: Scores, network: Scores): Scores {
  const inputs = new Float64Array(DENSE_INPUTS);
  const scores = new Float64Array(HEADS.length);
  for (const [i, head] of HEADS.entries()) {
    inputs[FIRST_RULE_SCORE + i] = rules[head] ?? 0;
    scores[i] = network[head] ?? 0;
  }
  nameClauseByRules(inputs, 0, scores);
  return Object.fromEntries(HEADS.map((head, i) => [head, scores[i]!]).filter(([, score]) => score !== 0));
}

describe('the clause of a text', () => {
  it('is the one that the rules are sure of, as surely as the network was of another', () => {
    expect(named({ racial: 0.9 }, { persons: 0.97, racial: 0.25, TOXICITY: 0.98 })).toEqual({
      racial: 0.97,
      persons: 0.25,
      TOXICITY: 0.98,
    });
  });

  it('stays the network’s where the rules are not sure', () => {
    expect(named({ racial: 0.4 }, { persons: 0.97, racial: 0.25 })).toEqual({ persons: 0.97, racial: 0.25 });
  });

  it('stays the network’s where the rules only see that somebody is abused', () => {
    expect(named({ persons: 0.9 }, { author: 0.97, persons: 0.25 })).toEqual({ author: 0.97, persons: 0.25 });
  });

  it('is no other for what the rules say of attributes and of spam', () => {
    expect(named({ INSULT: 0.9, spam: 0.9 }, { persons: 0.6, spam: 0.1 })).toEqual({
      persons: 0.6,
      spam: 0.1,
    });
  });
});
