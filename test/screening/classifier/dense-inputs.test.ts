import { describe, expect, it } from 'vitest';
import { HEADS } from '../../../src/screening/classifier/classifier.ts';
import { heardLogit } from '../../../src/screening/classifier/dense-inputs.ts';

const heard = (head: (typeof HEADS)[number], score: number, devotion: number): number =>
  heardLogit(HEADS.indexOf(head), score, devotion);

describe('what is heard of the rules', () => {
  it('grows with their score, and never beyond four', () => {
    const logits = [0, 0.1, 0.5, 0.9, 1].map((score) => heard('persons', score, -10));
    expect(logits).toEqual(logits.toSorted((a, b) => a - b));
    expect(Math.max(...logits.map(Math.abs))).toBeLessThan(4);
  });

  it('is the less the more a text sounds like scripture, down to their silence', () => {
    const logits = [-4, 0, 4, 40].map((devotion) => heard('divine', 0.9, devotion));
    expect(logits).toEqual(logits.toSorted((a, b) => b - a));
    expect(logits.at(-1)).toBeCloseTo(heard('divine', 0, 40), 6);
  });

  it.each(['author', 'sectarian', 'spam'] as const)(
    'is all of it of what scripture never names: %s',
    (head) => {
      expect(heard(head, 0.9, 4)).toBe(heard(head, 0.9, -4));
    },
  );
});
