import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { alphabets, type Script } from '../../src/captcha/alphabet.ts';
import { IMAGE_WIDTH } from '../../src/captcha/draw.ts';
import { createSeededRandom } from './seeded-random.ts';
import { rasterize, toSvg } from './solvers/bitmap.ts';
import { createGeometrySolver } from './solvers/geometry.ts';
import { formatRate, measureSolver, type SolveRate } from './solvers/measure.ts';
import { createOcrSolver, type OcrSolver } from './solvers/ocr.ts';
import { createPixelSolver } from './solvers/pixels.ts';
import { drawStock } from './solvers/stock.ts';
import { solveStockByGeometry } from './solvers/stock-geometry.ts';
import { solveStockByPixels } from './solvers/stock-pixels.ts';

// Each solver first reads svg-captcha as it comes, so that reading ours in less than one case in a hundred says something
// about ours. `npm run bench:captcha` does the same with more codes and larger banks.

const scripts = Object.keys(alphabets) as Script[];
const CODES = 100;

function report(name: string, rate: SolveRate): SolveRate {
  console.info(`${name}: ${formatRate(rate)}`);
  return rate;
}

describe('the solvers read svg-captcha', () => {
  // The package draws from Math.random; a seed makes it the same three hundred images every time.
  const random = vi.spyOn(Math, 'random').mockImplementation(createSeededRandom(10));
  const stock = Array.from({ length: 300 }, () => drawStock());
  random.mockRestore();
  const readBy = (solve: (svg: string) => string) =>
    stock.filter(({ text, svg }) => solve(svg) === text).length / stock.length;

  it('by geometry, 99 of 100', () => {
    expect(readBy(solveStockByGeometry)).toBeGreaterThanOrEqual(0.99);
  });

  it('by pixels, 95 of 100', { timeout: 120_000 }, () => {
    expect(readBy(solveStockByPixels)).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each(scripts)('of a hundred codes in %s', (script) => {
  it('geometry reads one at most', { timeout: 300_000 }, async () => {
    const random = createSeededRandom(11);
    const { solve } = createGeometrySolver(script, 30, random);
    const rate = await measureSolver({ script, codes: CODES, random }, ({ path }) => solve(path));
    expect(report(`L0 ${script}`, rate).taken).toBeLessThanOrEqual(CODES / 100);
  });

  it.each([
    ['dark on light', false],
    ['dark on light or light on dark, part by part', true],
  ])('template correlation reads one at most: %s', { timeout: 300_000 }, async (how, byParts) => {
    const random = createSeededRandom(12);
    const { solve } = createPixelSolver({ script, perSign: 60, components: 48, byParts, random });
    const rate = await measureSolver({ script, codes: CODES, random }, (drawing) =>
      solve(rasterize(toSvg(drawing), IMAGE_WIDTH)),
    );
    expect(report(`L1 ${script}, ${how}`, rate).taken).toBeLessThanOrEqual(CODES / 100);
  });
});

describe('of a hundred codes in Latin letters', () => {
  let ocr: OcrSolver;
  beforeAll(async () => {
    ocr = await createOcrSolver(alphabets.latin.drawn);
  });
  afterAll(() => ocr.close());

  it('off-the-shelf OCR reads one at most', { timeout: 300_000 }, async () => {
    const random = createSeededRandom(13);
    const rate = await measureSolver({ script: 'latin', codes: CODES, random }, (drawing) =>
      ocr.solve(toSvg(drawing)),
    );
    expect(report('L2 latin', rate).taken).toBeLessThanOrEqual(CODES / 100);
  });
});
