import { integerBetween, type Random, shuffle } from './random.ts';

/** Path units per image unit: whole numbers then say a tenth. */
export const PATH_SCALE = 10;

/**
 * One path of closed curves. Contours are shuffled, each starts anywhere on itself, and its points are taken at random
 * distances: the same shape is cut differently every time.
 */
export function toPathData(contours: readonly number[][], random: Random): string {
  return shuffle(random, contours)
    .map((contour) => toClosedCurve(cut(contour, random)))
    .join('');
}

/** Every second to fourth point, beginning at a random one. */
function cut(contour: readonly number[], random: Random): number[] {
  const count = contour.length / 2;
  const start = integerBetween(random, 0, count - 1);
  const kept: number[] = [];
  for (let i = 0; i < count; i += integerBetween(random, 2, 4)) {
    const at = ((start + i) % count) * 2;
    kept.push(
      Math.round((contour[at] as number) * PATH_SCALE),
      Math.round((contour[at + 1] as number) * PATH_SCALE),
    );
  }
  return kept;
}

/** A quadratic B-spline: the points are the controls, the curve passes midway between them. */
function toClosedCurve(points: readonly number[]): string {
  const end = points.length;
  if (end < 6) return '';
  let [controlX, controlY] = [points[end - 2] as number, points[end - 1] as number];
  let x = (controlX + (points[0] as number)) >> 1;
  let y = (controlY + (points[1] as number)) >> 1;
  let path = `M${x} ${y}q`;
  for (let i = 0; i < end; i += 2) {
    controlX = points[i] as number;
    controlY = points[i + 1] as number;
    const endX = (controlX + (points[(i + 2) % end] as number)) >> 1;
    const endY = (controlY + (points[(i + 3) % end] as number)) >> 1;
    path += `${step(controlX - x)}${step(controlY - y)}${step(endX - x)}${step(endY - y)}`;
    x = endX;
    y = endY;
  }
  return `${path}z`;
}

/** A minus sign parts numbers as a space does. */
const step = (by: number) => (by < 0 ? `${by}` : ` ${by}`);
