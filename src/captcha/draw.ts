import type { Script } from './alphabet.ts';
import { traceContours } from './contours.ts';
import { coverPolygons, emptyCoverage, turnOver } from './coverage.ts';
import { createStroke } from './noise.ts';
import { PATH_SCALE, toPathData } from './path-data.ts';
import { placeSigns } from './place-signs.ts';
import { between, type Random } from './random.ts';
import { createWarp } from './warp.ts';

/** One SVG path, to be filled with the text's colour. */
export interface Drawing {
  readonly viewBox: string;
  readonly path: string;
}

export const IMAGE_WIDTH = 240;
export const IMAGE_HEIGHT = 80;
/** The bending keeps solvers out; strokes beyond these cost readers more than they cost solvers. */
const STROKES = 2;

/**
 * Draws a code. Signs and noise are laid over each other as areas and only the outlines of the result are kept, so that
 * the markup says no more than the picture does.
 */
export function drawCode(code: string, script: Script, random: Random): Drawing {
  const warp = createWarp(random);
  const area = emptyCoverage(IMAGE_WIDTH, IMAGE_HEIGHT);
  const layOver = (polygons: number[][]) => {
    for (const polygon of polygons) warp(polygon);
    turnOver(area, coverPolygons(polygons));
  };
  for (const sign of placeSigns(code, script, IMAGE_WIDTH, IMAGE_HEIGHT, random)) layOver(sign);
  for (let i = 0; i < STROKES; i++) {
    const x = IMAGE_WIDTH * (0.1 + (0.8 * (i + random())) / STROKES);
    layOver([createStroke(x, IMAGE_HEIGHT * between(random, 0.25, 0.75), random)]);
  }
  return {
    viewBox: `0 0 ${IMAGE_WIDTH * PATH_SCALE} ${IMAGE_HEIGHT * PATH_SCALE}`,
    path: toPathData(traceContours(area), random),
  };
}
