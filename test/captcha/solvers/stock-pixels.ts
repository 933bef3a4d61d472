// L1 on svg-captcha: its signs stand on a fixed grid, so that each window is correlated with every sign of its font.

import { type Bitmap, rasterize } from './bitmap.ts';
import { stockOutline, stockSigns, stockSize } from './stock.ts';

const zoom = 2;
const reach = 22;

interface Template {
  readonly sign: string;
  /** The window's pixels that are dark in the sign, and those within a rim around it. */
  readonly dark: readonly number[];
  readonly rim: readonly number[];
}

const middleOf = (at: number) => ((stockSize.width - 2) / (stockSize.length + 1)) * (at + 1);

/** The dark pixels of the window about a place of the grid. */
function cutWindow({ pixels, width, height }: Bitmap, middle: number): Float32Array {
  const columns = 2 * reach * zoom;
  const left = Math.round((middle - reach) * zoom);
  const window = new Float32Array(columns * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < columns; x++) {
      const sx = left + x;
      window[y * columns + x] = sx >= 0 && sx < width && pixels[y * width + sx]! > 0.12 ? 1 : 0;
    }
  }
  return window;
}

const templates: Template[] = [...stockSigns].map((sign) => {
  const path = stockOutline(sign, middleOf(1), stockSize.height / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stockSize.width} ${stockSize.height}"><path d="${path}"/></svg>`;
  const window = cutWindow(rasterize(svg, stockSize.width * zoom), middleOf(1));
  const columns = 2 * reach * zoom;
  const isNear = (i: number) => {
    for (let dy = -3; dy <= 3; dy++) {
      for (let dx = -3; dx <= 3; dx++) if (window[i + dy * columns + dx]) return true;
    }
    return false;
  };
  const all = Array.from(window.keys());
  return {
    sign,
    dark: all.filter((i) => window[i]),
    rim: all.filter((i) => !window[i] && isNear(i)),
  };
});

/** A sign is never light where it is dark; beside it, noise and neighbours may be dark. */
function score(window: Float32Array, { dark, rim }: Template): number {
  let total = 0;
  for (const i of dark) total += window[i] ? 1 : -4;
  for (const i of rim) total -= window[i] ? 1 : 0;
  return total;
}

export function solveStockByPixels(svg: string): string {
  const picture = rasterize(svg, stockSize.width * zoom);
  return Array.from({ length: stockSize.length }, (_, at) => {
    const window = cutWindow(picture, middleOf(at));
    let best = { sign: '?', score: -Infinity };
    for (const template of templates) {
      const found = score(window, template);
      if (found > best.score) best = { sign: template.sign, score: found };
    }
    return best.sign;
  }).join('');
}
