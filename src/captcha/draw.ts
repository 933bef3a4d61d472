import type { Script } from './alphabet.ts';
import { traceContours } from './contours.ts';
import { coverPolygons, emptyCoverage, type Join, layOver, TURN_OVER, UNITE } from './coverage.ts';
import { createHair, createPatch } from './noise.ts';
import { PATH_SCALE, toPathData } from './path-data.ts';
import { placeSigns } from './place-signs.ts';
import { between, type Random } from './random.ts';
import { createWarp } from './warp.ts';

/** One SVG path, to be filled with the text's colour. */
export interface Drawing {
  readonly viewBox: string;
  readonly path: string;
}

export const IMAGE_WIDTH = 336;
export const IMAGE_HEIGHT = 80;
/** They tie signs together, so that no contour is a sign's; what keeps solvers out and readers in is the bending. */
const HAIRS = 1;
const PATCHES = 2;

/**
 * Draws a code. Signs and noise are laid over each other as areas and only the outlines of the result are kept, so that
 * the markup says no more than the picture does.
 */
export function drawCode(code: string, script: Script, random: Random): Drawing {
  const warp = createWarp(random);
  const area = emptyCoverage(IMAGE_WIDTH, IMAGE_HEIGHT);
  const lay = (polygons: number[][], join: Join) => {
    for (const polygon of polygons) warp(polygon);
    layOver(area, coverPolygons(polygons), join);
  };
  for (const sign of placeSigns(code, script, IMAGE_WIDTH, IMAGE_HEIGHT, random)) lay(sign, TURN_OVER);
  for (let i = 0; i < PATCHES; i++) {
    const x = IMAGE_WIDTH * (0.1 + (0.8 * (i + between(random, 0.25, 0.75))) / PATCHES);
    lay([createPatch(x, IMAGE_HEIGHT * between(random, 0.36, 0.64), random)], TURN_OVER);
  }
  for (let i = 0; i < HAIRS; i++) {
    const x = IMAGE_WIDTH * (0.1 + (0.8 * (i + random())) / HAIRS);
    lay([createHair(x, IMAGE_HEIGHT * between(random, 0.25, 0.75), random)], UNITE);
  }
  return {
    viewBox: `0 0 ${IMAGE_WIDTH * PATH_SCALE} ${IMAGE_HEIGHT * PATH_SCALE}`,
    path: toPathData(traceContours(area), random),
  };
}
