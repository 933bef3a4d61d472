import { describe, expect, it } from 'vitest';
import { alphabets, type Script } from '../../src/captcha/alphabet.ts';
import { drawCode } from '../../src/captcha/draw.ts';
import { glyphFonts } from '../../src/captcha/glyphs.generated.ts';
import { createSeededRandom } from './seeded-random.ts';

const scripts = Object.keys(alphabets) as Script[];
const codeOf = (script: Script) => alphabets[script].drawn.repeat(2).slice(0, alphabets[script].length);

describe.each(scripts)('drawCode in %s', (script) => {
  it('gives one path of closed curves and no attribute that tells its parts apart', () => {
    const drawing = drawCode(codeOf(script), script, createSeededRandom(1));
    expect(Object.keys(drawing).sort()).toEqual(['path', 'viewBox']);
    expect(drawing.path).toMatch(/^(M\d+ \d+q[-\d ]+z)+$/);
  });

  it('is the same for the same random numbers and another for others', () => {
    const draw = (seed: number) => drawCode(codeOf(script), script, createSeededRandom(seed)).path;
    expect(draw(7)).toBe(draw(7));
    expect(draw(7)).not.toBe(draw(8));
  });

  it('stays inside its box', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { path, viewBox } = drawCode(codeOf(script), script, createSeededRandom(seed));
      const [, , width, height] = viewBox.split(' ').map(Number);
      for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
        expect(Number(x)).toBeLessThan(width!);
        expect(Number(y)).toBeLessThan(height!);
      }
    }
  });

  it('has every sign in several fonts, each under an open licence', () => {
    const fonts = glyphFonts.filter((font) => font.script === script);
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) {
      expect(font.licence).toBe('OFL-1.1');
      expect(Object.keys(font.glyphs).sort()).toEqual([...alphabets[script].drawn].sort());
    }
  });
});
