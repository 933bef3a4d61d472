import type { Script } from '../../../src/captcha/alphabet.ts';
import { drawText } from '../../../src/captcha/challenge.ts';
import { coverPolygons, emptyCoverage, layOver, UNITE } from '../../../src/captcha/coverage.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH } from '../../../src/captcha/draw.ts';
import { placeSigns } from '../../../src/captcha/place-signs.ts';
import { integerBetween, type Random } from '../../../src/captcha/random.ts';
import { createWarp } from '../../../src/captcha/warp.ts';
import type { Bitmap } from './bitmap.ts';

/**
 * One sign as the program itself would place and warp it within a code, its neighbours and the noise left out: an
 * attacker who has read the source draws as many as he likes.
 */
export function drawAlone(sign: string, script: Script, random: Random): Bitmap {
  const neighbours = [...drawText(script, random)];
  const at = integerBetween(random, 0, neighbours.length - 1);
  const code = neighbours.with(at, sign).join('');
  const warp = createWarp(random);
  const outline = placeSigns(code, script, IMAGE_WIDTH, IMAGE_HEIGHT, random)[at]!;
  for (const polygon of outline) warp(polygon);
  const area = emptyCoverage(IMAGE_WIDTH, IMAGE_HEIGHT);
  layOver(area, coverPolygons(outline), UNITE);
  return { width: IMAGE_WIDTH, height: IMAGE_HEIGHT, pixels: area.cells };
}

/** The box of the dark pixels. */
export function darkBox({ width, height, pixels }: Bitmap) {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[y * width + x]! < 0.5) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, right, top, bottom };
}
