import type { Script } from './alphabet.ts';

/** A sign's outline about the centre of its box, in units of 1/256 of the height of the font's tallest sign. */
export interface Glyph {
  readonly width: number;
  /** Each contour: x, y of the first point, then dx, dy of every further one; closed by itself. */
  readonly contours: readonly (readonly number[])[];
}

export interface GlyphFont {
  readonly name: string;
  readonly script: Script;
  readonly licence: string;
  readonly glyphs: Readonly<Record<string, Glyph>>;
}
