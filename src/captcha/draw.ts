import type { Script } from './alphabet.ts';
import { traceContours } from './contours.ts';
import { coverPolygons, emptyCoverage, turnOver } from './coverage.ts';
import { createStroke } from './noise.ts';
import { PATH_SCALE, toPathData } from './path-data.ts';
import { placeSigns } from './place-signs.ts';
import type { Random } from './random.ts';
import { createWarp } from './warp.ts';

/** One SVG path, to be filled with the text's colour. */
export interface Drawing {
  readonly viewBox: string;
  readonly path: string;
}

const width = 240;
const height = 80;

/**
 * Draws a code. Signs and noise are laid over each other as areas and only the outlines of the result are kept, so that
 * the markup says no more than the picture does.
 */
export function drawCode(code: string, script: Script, random: Random): Drawing {
  const warp = createWarp(random);
  const area = emptyCoverage(width, height);
  const layOver = (polygons: number[][]) => {
    for (const polygon of polygons) warp(polygon);
    turnOver(area, coverPolygons(polygons));
  };
  for (const sign of placeSigns(code, script, width, height, random)) layOver(sign);
  for (let i = 0; i < 1; i++) layOver([createStroke(width, height, random)]);
  return {
    viewBox: `0 0 ${width * PATH_SCALE} ${height * PATH_SCALE}`,
    path: toPathData(traceContours(area), random),
  };
}
