import { describe, expect, it } from 'vitest';
import { areaUnderCurve, macroF1, recallAtFalseAlarms } from '../../src/training/metrics.ts';

describe('measures', () => {
  it('rank a perfect order at one, its reverse at zero, and ties at a half', () => {
    expect(areaUnderCurve([3, 2, 1, 0], [1, 1, 0, 0])).toBe(1);
    expect(areaUnderCurve([0, 1, 2, 3], [1, 1, 0, 0])).toBe(0);
    expect(areaUnderCurve([1, 1, 1, 1], [1, 0, 1, 0])).toBe(0.5);
  });

  it('have no area without both kinds', () => {
    expect(areaUnderCurve([1, 2], [1, 1])).toBeNaN();
  });

  it('count the positives above what five in a hundred negatives reach', () => {
    const scores = [...Array.from({ length: 100 }, (_, i) => i), 94, 94.5, 99];
    const truths = [...Array.from({ length: 100 }, () => 0), 1, 1, 1];
    expect(recallAtFalseAlarms(scores, truths, 0.05)).toBeCloseTo(2 / 3);
  });

  it('give both kinds the same weight in macro-F1', () => {
    expect(macroF1([1, 0, 0, 0], [1, 0, 0, 0])).toBe(1);
    expect(macroF1([0, 0, 0, 0], [1, 0, 0, 0])).toBeCloseTo(3 / 7, 5);
  });
});
