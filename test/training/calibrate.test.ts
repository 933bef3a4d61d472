import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCalibration, type Outcome } from '../../src/training/calibrate.ts';
import { createRandom } from '../../src/training/random.ts';

const calibrated = (logit: number, [slope, offset]: readonly [number, number]): number =>
  1 / (1 + Math.exp(-(slope * logit + offset)));

describe('calibration', () => {
  it('never changes a ranking, whatever the outcomes', () => {
    const outcome = fc.record<Outcome>({
      logit: fc.double({ min: -20, max: 20, noNaN: true }),
      truth: fc.constantFrom(0, 1),
      weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 60, maxLength: 120 }), (outcomes) => {
        const fitted = fitCalibration(outcomes, [1, 0]);
        expect(fitted[0]).toBeGreaterThan(0);
        expect(calibrated(2, fitted)).toBeGreaterThanOrEqual(calibrated(-2, fitted));
      }),
      { numRuns: 50 },
    );
  });

  it('finds the curve that the outcomes were drawn from', () => {
    const random = createRandom(5);
    const outcomes = Array.from({ length: 20_000 }, (): Outcome => {
      const logit = 8 * random.next() - 4;
      return { logit, truth: random.next() < calibrated(logit, [0.5, -1]) ? 1 : 0, weight: 1 };
    });
    const [slope, offset] = fitCalibration(outcomes, [1, 0]);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });

  it('keeps the fallback where too few outcomes of a kind are known', () => {
    const outcomes = Array.from({ length: 500 }, (): Outcome => ({ logit: 1, truth: 0, weight: 1 }));
    expect(fitCalibration(outcomes, [0.7, -0.2])).toEqual([0.7, -0.2]);
  });
});
