import { describe, expect, it } from 'vitest';
import { HEADS } from '../../../src/screening/classifier/classifier.ts';
import { DENSE_INPUTS, FIRST_RULE_SCORE } from '../../../src/screening/classifier/dense-inputs.ts';
import { doubtSuspicion } from '../../../src/screening/classifier/doubt-suspicion.ts';

const SECULAR = -40;
const DEVOUT = 40;

/** What is left of a score of 1 of a head in a text of so many words, where the rules say something of toxicity or nothing. */
function left(head: (typeof HEADS)[number], words: number, devotion: number, rules = 0): number {
  const inputs = new Float64Array(DENSE_INPUTS);
  inputs[DENSE_INPUTS - 1] = Math.log2(words + 1) / 8;
  inputs[FIRST_RULE_SCORE + HEADS.indexOf('TOXICITY')] = rules;
  const scores = new Float64Array(HEADS.length).fill(1);
  doubtSuspicion(inputs, 0, devotion, scores);
  return scores[HEADS.indexOf(head)]!;
}

describe('a suspicion', () => {
  it('stands in a comment of three words or more that sounds like no prayer', () => {
    expect(left('divine', 3, SECULAR)).toBeCloseTo(1);
    expect(left('spam', 3, SECULAR)).toBeCloseTo(1);
  });

  it('shrinks the more a text sounds like scripture, but not that of advertisement', () => {
    expect(left('divine', 9, DEVOUT)).toBeCloseTo(0.2);
    expect(left('divine', 9, 0)).toBeCloseTo(0.6);
    expect(left('spam', 9, DEVOUT)).toBe(1);
  });

  it('counts half in one or two words of which the rules say nothing', () => {
    expect(left('persons', 2, SECULAR)).toBeCloseTo(0.5);
    expect(left('spam', 1, SECULAR)).toBeCloseTo(0.5);
    expect(left('persons', 2, SECULAR, 0.6)).toBeCloseTo(1);
  });
});
