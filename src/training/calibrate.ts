import type { Calibration } from '../screening/classifier/model.ts';

/** A logit, what was true, and how much it counts. */
export interface Outcome {
  readonly logit: number;
  readonly truth: 0 | 1;
  readonly weight: number;
}

const STEPS = 200;
/** Fewer of either kind cannot say where the line lies. */
const FEWEST = 20;
const SMALLEST_SLOPE = 0.05;

/**
 * Platt scaling (J. Platt, 1999): slope and offset of the logistic curve that fits the outcomes best, by Newton's method,
 * with his smoothed targets. The slope stays above 0: a calibrated score ranks as the logit does.
 */
export function fitCalibration(outcomes: readonly Outcome[], fallback: Calibration): Calibration {
  let positives = 0;
  let negatives = 0;
  let count = 0;
  for (const { truth, weight } of outcomes) {
    if (truth === 1) positives += weight;
    else negatives += weight;
    count += truth;
  }
  if (count < FEWEST || outcomes.length - count < FEWEST) return fallback;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { logit, truth, weight } of outcomes) {
      const p = 1 / (1 + Math.exp(-(slope * logit + offset)));
      const error = (p - (truth === 1 ? high : low)) * weight;
      const curve = p * (1 - p) * weight;
      ga += error * logit;
      gb += error;
      haa += curve * logit * logit;
      hab += curve * logit;
      hbb += curve;
    }
    const determinant = haa * hbb - hab * hab;
    if (Math.abs(determinant) < 1e-12) break;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    slope = Math.max(SMALLEST_SLOPE, slope - clamp(da));
    offset -= clamp(db);
    if (Math.abs(da) + Math.abs(db) < 1e-7) break;
  }
  return [Number(slope.toPrecision(5)), Number(offset.toPrecision(5))];
}

function clamp(step: number): number {
  return Math.max(-1, Math.min(1, step));
}
