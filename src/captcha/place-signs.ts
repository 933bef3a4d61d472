import { alphabets, type Script } from './alphabet.ts';
import type { Glyph } from './glyph-font.ts';
import { glyphFonts } from './glyphs.generated.ts';
import { between, pick, type Random } from './random.ts';

/** The outlines of one sign, placed in the image. */
export type PlacedSign = number[][];

const unitsPerHeight = 256;

/** Places the signs from left to right, each in a font, size, slant, turn and height of its own, into one another. */
export function placeSigns(
  code: string,
  script: Script,
  width: number,
  height: number,
  random: Random,
): PlacedSign[] {
  const fonts = glyphFonts.filter((font) => font.script === script);
  const { tall: heights, wide: widths, spacing } = alphabets[script];
  const signs = [...code].map((sign) => {
    const glyph = pick(random, fonts).glyphs[sign] as Glyph;
    const tall = between(random, ...heights) * height;
    const wide = tall * between(random, ...widths);
    const across = Math.max((glyph.width / unitsPerHeight) * wide, 0.3 * height);
    return { glyph, tall, wide, advance: across * between(random, ...spacing) };
  });
  const total = signs.reduce((sum, { advance }) => sum + advance, 0);
  const squeeze = Math.min(1, (width - 24) / total);
  let x = (width - total * squeeze) / 2 + between(random, -4, 4);
  return signs.map(({ glyph, tall, wide, advance }) => {
    const centre = x + (advance * squeeze) / 2;
    x += advance * squeeze;
    const middle = height / 2 + between(random, -0.08, 0.08) * height;
    return placeSign(glyph, wide * squeeze, tall, centre, middle, random);
  });
}

function placeSign(
  glyph: Glyph,
  wide: number,
  tall: number,
  x: number,
  y: number,
  random: Random,
): PlacedSign {
  const turn = between(random, -0.28, 0.28);
  const slant = between(random, -0.3, 0.3);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [sx, sy] = [wide / unitsPerHeight, tall / unitsPerHeight];
  return glyph.contours.map((steps) => {
    const placed: number[] = [];
    let [gx, gy] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) {
      gx += steps[i] as number;
      gy += steps[i + 1] as number;
      const ax = (gx + slant * gy) * sx;
      const ay = gy * sy;
      placed.push(x + cos * ax - sin * ay, y + sin * ax + cos * ay);
    }
    return placed;
  });
}
