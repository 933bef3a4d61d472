import { Resvg } from '@resvg/resvg-js';

/** How dark each pixel is, 0 to 1, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
}

/** Rasterises an SVG onto white at the given width. */
export function rasterize(svg: string, width: number): Bitmap {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    font: { loadSystemFonts: false },
  }).render();
  const rgba = image.pixels;
  const pixels = new Float32Array(image.width * image.height);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = 1 - (rgba[4 * i]! + rgba[4 * i + 1]! + rgba[4 * i + 2]!) / 765;
  }
  return { width: image.width, height: image.height, pixels };
}

export const toSvg = ({ path, viewBox }: { path: string; viewBox: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="${path}"/></svg>`;

/** Averages of 3 by 3 pixels, `times` times over. */
export function blur({ width, height, pixels }: Bitmap, times: number): Bitmap {
  let from = pixels;
  for (let round = 0; round < times; round++) {
    const to = new Float32Array(from.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const [sx, sy] = [x + dx, y + dy];
            if (sx >= 0 && sy >= 0 && sx < width && sy < height) sum += from[sy * width + sx]!;
          }
        }
        to[y * width + x] = sum / 9;
      }
    }
    from = to;
  }
  return { width, height, pixels: from };
}
