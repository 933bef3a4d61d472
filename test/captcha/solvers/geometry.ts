// L0: the markup's geometry, with full knowledge of the drawing. Contours are read from the path and compared, by shape,
// with those of signs that were drawn alone by the program's own steps; what is too wide for one sign is cut into several.

import { alphabets, type Script } from '../../../src/captcha/alphabet.ts';
import { traceContours } from '../../../src/captcha/contours.ts';
import { IMAGE_WIDTH } from '../../../src/captcha/draw.ts';
import { PATH_SCALE, toPathData } from '../../../src/captcha/path-data.ts';
import type { Random } from '../../../src/captcha/random.ts';
import { drawAlone } from './templates.ts';

type Point = readonly [number, number];
type Contour = readonly Point[];

/** Points along a contour that shapes are compared by. */
const samples = 32;
const narrowestSign = 12;

export interface GeometrySolver {
  solve(path: string): string;
}

/** The curves' ends, in image units. */
export function parseContours(path: string): Contour[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const [x, y, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
      let at: Point = [x!, y!];
      const contour: Point[] = [];
      for (let i = 0; i + 3 < steps.length; i += 4) {
        at = [at[0] + steps[i + 2]!, at[1] + steps[i + 3]!];
        contour.push([at[0] / PATH_SCALE, at[1] / PATH_SCALE]);
      }
      return contour;
    });
}

function area(contour: Contour): number {
  return (
    contour.reduce((sum, [x, y], i) => {
      const [nx, ny] = contour[(i + 1) % contour.length]!;
      return sum + x * ny - nx * y;
    }, 0) / 2
  );
}

function box(contour: Contour) {
  const xs = contour.map(([x]) => x);
  const ys = contour.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Holes run the other way round than outer contours do. */
const isOuter = (contour: Contour, direction: number) => Math.sign(area(contour)) === direction;

interface Shape {
  /** Points at equal distances along the outer contour, about its middle, for a unit spread. */
  readonly points: Float64Array;
  /** Length for the spread, and holes: what does not depend on where the contour begins. */
  readonly roughness: number;
  readonly holes: number;
}

function toShape(outer: Contour, holes: number): Shape {
  const lengths = outer.map((point, i) => {
    const next = outer[(i + 1) % outer.length]!;
    return Math.hypot(next[0] - point[0], next[1] - point[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const points = new Float64Array(samples * 2);
  let [at, walked] = [0, 0];
  for (let i = 0; i < samples; i++) {
    const goal = (total * i) / samples;
    while (at < outer.length - 1 && walked + lengths[at]! < goal) walked += lengths[at++]!;
    const share = lengths[at]! > 0 ? (goal - walked) / lengths[at]! : 0;
    const [from, to] = [outer[at]!, outer[(at + 1) % outer.length]!];
    points[2 * i] = from[0] + (to[0] - from[0]) * share;
    points[2 * i + 1] = from[1] + (to[1] - from[1]) * share;
  }
  let [meanX, meanY, spread] = [0, 0, 0];
  for (let i = 0; i < samples; i++) {
    meanX += points[2 * i]! / samples;
    meanY += points[2 * i + 1]! / samples;
  }
  for (let i = 0; i < samples; i++) {
    points[2 * i]! -= meanX;
    points[2 * i + 1]! -= meanY;
    spread += points[2 * i]! ** 2 + points[2 * i + 1]! ** 2;
  }
  const unit = Math.sqrt(spread / samples) || 1;
  return { points: points.map((value) => value / unit), roughness: total / unit, holes };
}

/** The least squared distance over all points at which the other contour may begin. */
function distance(a: Shape, b: Shape): number {
  const apart = 2 * Math.abs(a.holes - b.holes) + 0.3 * Math.abs(a.roughness - b.roughness);
  let best = Infinity;
  for (let shift = 0; shift < samples; shift++) {
    let sum = 0;
    for (let i = 0; i < samples; i++) {
      const j = 2 * ((i + shift) % samples);
      sum += (a.points[2 * i]! - b.points[j]!) ** 2 + (a.points[2 * i + 1]! - b.points[j + 1]!) ** 2;
    }
    best = Math.min(best, sum);
  }
  return best / samples + apart;
}

/** The part of a contour between two upright lines, closed along them. */
function slice(contour: Contour, left: number, right: number): Point[] {
  const part = contour.map(([x, y]): Point => [Math.min(Math.max(x, left), right), y]);
  return part.filter(
    (point, i) => i === 0 || Math.hypot(point[0] - part[i - 1]![0], point[1] - part[i - 1]![1]) > 0,
  );
}

export function createGeometrySolver(script: Script, perSign: number, random: Random): GeometrySolver {
  const { drawn, length } = alphabets[script];
  const usualWidth = (IMAGE_WIDTH - 24) / length;
  const bank = [...drawn].flatMap((sign) =>
    Array.from({ length: perSign }, () => {
      const { pixels, width, height } = drawAlone(sign, script, random);
      const path = toPathData(traceContours({ left: 0, top: 0, width, height, cells: pixels }), random);
      const contours = parseContours(path).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
      const direction = Math.sign(area(contours[0]!));
      const holes = contours.filter((contour) => !isOuter(contour, direction)).length;
      return { sign, direction, shape: toShape(contours[0]!, holes) };
    }),
  );
  const { direction } = bank[0]!;

  function classify(shape: Shape): { sign: string; off: number } {
    let best = { sign: '?', off: Infinity };
    for (const { sign, shape: known } of bank) {
      const off = distance(shape, known);
      if (off < best.off) best = { sign, off };
    }
    return best;
  }

  return {
    solve(path) {
      const contours = parseContours(path).filter((contour) => contour.length >= 3);
      const outers = contours.filter((contour) => isOuter(contour, direction));
      const holes = contours.filter((contour) => !isOuter(contour, direction)).map(box);
      const found: { x: number; sign: string; off: number }[] = [];
      for (const outer of outers) {
        const { left, right, top, bottom } = box(outer);
        if (right - left < narrowestSign && bottom - top < narrowestSign * 2) continue;
        const parts = Math.max(1, Math.round((right - left) / usualWidth));
        for (let k = 0; k < parts; k++) {
          const from = left + ((right - left) * k) / parts;
          const to = left + ((right - left) * (k + 1)) / parts;
          const inside = holes.filter(
            (hole) =>
              (hole.left + hole.right) / 2 > from && (hole.left + hole.right) / 2 < to && hole.top > top,
          ).length;
          found.push({ x: (from + to) / 2, ...classify(toShape(slice(outer, from, to), inside)) });
        }
      }
      return found
        .sort((a, b) => a.off - b.off)
        .slice(0, length)
        .sort((a, b) => a.x - b.x)
        .map(({ sign }) => sign)
        .join('');
    },
  };
}
