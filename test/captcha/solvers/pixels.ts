// L1: template correlation on pixels with full knowledge of the drawing. A bank of signs is drawn with the program's own
// placing and warping; every window of the picture is correlated with all of them, over the sign and its rim, by way of
// principal components; dynamic programming picks as many signs, left to right, as the code has.

import { alphabets, type Script } from '../../../src/captcha/alphabet.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH } from '../../../src/captcha/draw.ts';
import type { Random } from '../../../src/captcha/random.ts';
import type { Bitmap } from './bitmap.ts';
import { darkBox, drawAlone } from './templates.ts';

const cell = 4;
const columns = IMAGE_WIDTH / cell;
const rows = Math.floor(IMAGE_HEIGHT / cell);
const windowWidth = 15;
const windowHeight = 15;
const size = windowWidth * windowHeight;
/** How many cells apart the middles of neighbouring signs are. */
const [closest, farthest] = [4, 13];
/** What each cell off their usual distance costs. */
const strain = 0.15;

/** By column and sign, at `column * signs + sign`: how well the best template fits there, and how wide it is. */
interface Candidates {
  readonly scores: Float64Array;
  readonly widths: Float64Array;
}

export interface PixelSolver {
  solve(picture: Bitmap): string;
}

export interface PixelSolverOptions {
  readonly script: Script;
  readonly perSign: number;
  readonly components: number;
  /** Whether each part of a sign may be dark on light or light on dark for itself, as patches make them. */
  readonly byParts: boolean;
  readonly random: Random;
}

/** Averages of cell by cell pixels of a picture of the image's own size. */
function shrink({ pixels, width }: Bitmap): Float32Array {
  const small = new Float32Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let sum = 0;
      for (let dy = 0; dy < cell; dy++) {
        for (let dx = 0; dx < cell; dx++) sum += pixels[(y * cell + dy) * width + x * cell + dx]!;
      }
      small[y * columns + x] = sum / cell ** 2;
    }
  }
  return small;
}

/** The window whose middle is at the given cell; outside the picture it is white. */
function cutWindow(small: Float32Array, middleX: number, middleY: number): Float32Array {
  const window = new Float32Array(size);
  const left = middleX - (windowWidth >> 1);
  const top = middleY - (windowHeight >> 1);
  for (let y = 0; y < windowHeight; y++) {
    for (let x = 0; x < windowWidth; x++) {
      const [sx, sy] = [left + x, top + y];
      if (sx >= 0 && sy >= 0 && sx < columns && sy < rows)
        window[y * windowWidth + x] = small[sy * columns + sx]!;
    }
  }
  return window;
}

interface Template {
  /** For each part of the window zero mean over the mask there, unit length over all; nothing beyond, where neighbours lie. */
  readonly weights: readonly Float32Array[];
  /** One on the sign and on a rim around it. */
  readonly mask: Float32Array;
  readonly area: number;
  readonly width: number;
}

/** Which part a pixel is in: the whole window, or thirds of its height by halves of its width. */
function partOf(i: number, parts: number): number {
  if (parts === 1) return 0;
  const [x, y] = [i % windowWidth, Math.floor(i / windowWidth)];
  return 2 * Math.floor((3 * y) / windowHeight) + (2 * x < windowWidth ? 0 : 1);
}

function toTemplate(window: Float32Array, width: number, parts: number): Template {
  const mask = window.map((_, i) =>
    isNearDark(window, i % windowWidth, Math.floor(i / windowWidth)) ? 1 : 0,
  );
  const weights = Array.from({ length: parts }, (_, part) => {
    const own = mask.map((on, i) => (partOf(i, parts) === part ? on : 0));
    const mean = dot(own, window) / Math.max(1, dot(own, own));
    return window.map((dark, i) => own[i]! * (dark - mean));
  });
  const length = Math.sqrt(weights.reduce((sum, part) => sum + dot(part, part), 0));
  return {
    weights: weights.map((part) => part.map((weight) => weight / length)),
    mask,
    area: dot(mask, mask),
    width,
  };
}

function isNearDark(window: Float32Array, x: number, y: number): boolean {
  for (let ny = Math.max(0, y - 1); ny <= Math.min(windowHeight - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(windowWidth - 1, x + 1); nx++) {
      if (window[ny * windowWidth + nx]! > 0.25) return true;
    }
  }
  return false;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += a[i]! * b[i]!;
  return sum;
}

function principalComponents(
  samples: readonly Float32Array[],
  count: number,
  random: Random,
): Float32Array[] {
  const products = new Float64Array(size * size);
  for (const sample of samples) {
    for (let i = 0; i < size; i++) {
      const a = sample[i]!;
      if (a === 0) continue;
      for (let j = 0; j < size; j++) products[i * size + j]! += a * sample[j]!;
    }
  }
  const found: Float32Array[] = [];
  for (let k = 0; k < count; k++) {
    let vector = Float32Array.from({ length: size }, () => random() - 0.5);
    for (let round = 0; round < 12; round++) {
      const turned = new Float32Array(size);
      for (let i = 0; i < size; i++) {
        let sum = 0;
        for (let j = 0; j < size; j++) sum += products[i * size + j]! * vector[j]!;
        turned[i] = sum;
      }
      for (const earlier of found) {
        const along = dot(turned, earlier);
        for (let i = 0; i < size; i++) turned[i]! -= along * earlier[i]!;
      }
      const length = Math.sqrt(dot(turned, turned));
      vector = turned.map((value) => value / length);
    }
    found.push(vector);
  }
  return found;
}

/** Windows whose products are taken at once: what a solve costs is this loop. */
const ABREAST = 4;

/**
 * Adds to `sums` the products, or their sizes, of every row of `rows` with each of the columns that lie side by side. Rows
 * are taken in pairs: a column's value is then fetched once for both.
 */
function addProducts(sums: Float64Array, rows: Float64Array, abreast: Float64Array, sizes: boolean): void {
  const count = abreast.length / ABREAST;
  for (let at = 0, to = 0; at < rows.length; at += count, to += 2 * ABREAST) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    for (let k = 0; k < abreast.length; k += ABREAST, at++) {
      const weight = rows[at]!;
      const next = rows[at + count]!;
      const a0 = abreast[k]!;
      const a1 = abreast[k + 1]!;
      const a2 = abreast[k + 2]!;
      const a3 = abreast[k + 3]!;
      s0 += weight * a0;
      s1 += weight * a1;
      s2 += weight * a2;
      s3 += weight * a3;
      t0 += next * a0;
      t1 += next * a1;
      t2 += next * a2;
      t3 += next * a3;
    }
    sums[to]! += sizes ? Math.abs(s0) : s0;
    sums[to + 1]! += sizes ? Math.abs(s1) : s1;
    sums[to + 2]! += sizes ? Math.abs(s2) : s2;
    sums[to + 3]! += sizes ? Math.abs(s3) : s3;
    sums[to + 4]! += sizes ? Math.abs(t0) : t0;
    sums[to + 5]! += sizes ? Math.abs(t1) : t1;
    sums[to + 6]! += sizes ? Math.abs(t2) : t2;
    sums[to + 7]! += sizes ? Math.abs(t3) : t3;
  }
}

/** Vectors told by their components, so that products of many pairs are cheap. */
interface Compressed {
  /** Adds the products, or their sizes, of every vector with each of up to four windows. */
  addProducts(sums: Float64Array, windows: readonly Float32Array[], sizes: boolean): void;
}

/** Compresses vectors that are nothing outside the given pixels: an even number of them, to an even number of components. */
function compress(
  vectors: readonly Float32Array[],
  pixels: readonly number[],
  count: number,
  random: Random,
): Compressed {
  if (vectors.length % 2 || count % 2) throw new Error('products are taken by pairs of rows');
  const components = principalComponents(vectors, count, random);
  const basis = Float64Array.from(components.flatMap((component) => pixels.map((i) => component[i]!)));
  const bank = Float64Array.from(
    vectors.flatMap((vector) => components.map((component) => dot(vector, component))),
  );
  const abreast = new Float64Array(pixels.length * ABREAST);
  const projected = new Float64Array(count * ABREAST);
  return {
    addProducts(sums, windows, sizes) {
      windows.forEach((window, w) => {
        for (let k = 0; k < pixels.length; k++) abreast[k * ABREAST + w] = window[pixels[k]!]!;
      });
      projected.fill(0);
      addProducts(projected, basis, abreast, false);
      addProducts(sums, bank, projected, sizes);
    },
  };
}

/** Every window in which something is dark. */
function listWindows(small: Float32Array): { readonly x: number; readonly window: Float32Array }[] {
  const windows: { x: number; window: Float32Array }[] = [];
  for (let x = 0; x < columns; x++) {
    for (let y = 7; y <= rows - 7; y++) {
      const window = cutWindow(small, x, y);
      if (window.some((darkness) => darkness >= 0.5)) windows.push({ x, window });
    }
  }
  return windows;
}

export function createPixelSolver(options: PixelSolverOptions): PixelSolver {
  const { script, perSign, components, byParts, random } = options;
  const parts = byParts ? 6 : 1;
  const { drawn, length, spacing } = alphabets[script];
  /** How far apart neighbours usually stand, in halves of their widths added up. */
  const usualDistance = 0.445 * (spacing[0] + spacing[1]);
  const templates: Template[] = [];
  const signOf: number[] = [];
  for (const [index, sign] of [...drawn].entries()) {
    for (let i = 0; i < perSign; i++) {
      const alone = drawAlone(sign, script, random);
      const box = darkBox(alone);
      const middleX = Math.round((box.left + box.right) / 2 / cell);
      const middleY = Math.round((box.top + box.bottom) / 2 / cell);
      templates.push(
        toTemplate(cutWindow(shrink(alone), middleX, middleY), (box.right - box.left) / cell, parts),
      );
      signOf.push(index);
    }
  }
  const all = Array.from({ length: size }, (_, i) => i);
  const weights = Array.from({ length: parts }, (_, part) =>
    compress(
      templates.map((template) => template.weights[part]!),
      all.filter((i) => partOf(i, parts) === part),
      byParts ? components >> 1 : components,
      random,
    ),
  );
  const masks = compress(
    templates.map(({ mask }) => mask),
    all,
    components >> 1,
    random,
  );
  const areas = Float32Array.from(templates, ({ area }) => area);
  // A larger sign that fits as well is less likely by chance.
  const worth = areas.map((area) => area ** 0.25);

  const along = new Float64Array(signOf.length * ABREAST);
  const dark = new Float64Array(signOf.length * ABREAST);
  const signs = drawn.length;
  const places = columns * signs;

  /** In each column the best template of each sign in any window there. */
  function findCandidates(small: Float32Array): Candidates {
    const scores = new Float64Array(places);
    const widths = new Float64Array(places);
    const windows = listWindows(small);
    for (let from = 0; from < windows.length; from += ABREAST) {
      const group = windows.slice(from, from + ABREAST);
      const pictures = group.map(({ window }) => window);
      along.fill(0);
      for (const part of weights) part.addProducts(along, pictures, byParts);
      dark.fill(0);
      masks.addProducts(dark, pictures, false);
      for (let t = 0; t < signOf.length; t++) {
        for (let w = 0; w < group.length; w++) {
          const covered = Math.max(1, dark[t * ABREAST + w]!);
          // Pixels are nearly all black or white, so their squares add up as they do.
          const spread = Math.sqrt(Math.max(1, covered - (covered * covered) / areas[t]!));
          const score = (along[t * ABREAST + w]! / spread) * worth[t]!;
          const place = group[w]!.x * signs + signOf[t]!;
          if (score <= scores[place]!) continue;
          scores[place] = score;
          widths[place] = templates[t]!.width;
        }
      }
    }
    return { scores, widths };
  }

  /** The best-scoring sequence of signs that lie beside each other as signs do. */
  function pickSequence({ scores, widths }: Candidates, small: Float32Array): string {
    const first = firstDarkColumn(small);
    let totals = scores.map((score, place) => {
      const free = Math.floor(place / signs) - widths[place]! / 2 - first;
      return byParts ? score : score - strain * Math.max(0, Math.abs(free) - 2);
    });
    /** For each further sign of the code, which place the best beginning came from. */
    const origins: Int32Array[] = [];
    for (let k = 1; k < length; k++) {
      const before = totals;
      const origin = new Int32Array(places).fill(-1);
      totals = scores.map((score, place) => {
        const x = Math.floor(place / signs);
        let best = -Infinity;
        const end = (x - closest + 1) * signs;
        for (let from = Math.max(0, x - farthest) * signs; from < end; from++) {
          const usual = ((widths[from]! + widths[place]!) / 2) * usualDistance;
          const apart = x - Math.floor(from / signs);
          const total = before[from]! - strain * Math.max(0, Math.abs(apart - usual) - 1);
          if (total <= best) continue;
          best = total;
          origin[place] = from;
        }
        return best + score;
      });
      origins.unshift(origin);
    }
    let place = totals.reduce((best, total, at) => (total > totals[best]! ? at : best), 0);
    let code = drawn[place % signs]!;
    for (const origin of origins) {
      place = origin[place]!;
      code = drawn[place % signs]! + code;
    }
    return code;
  }

  return {
    solve(picture) {
      const small = shrink(picture);
      return pickSequence(findCandidates(small), small);
    },
  };
}

function firstDarkColumn(small: Float32Array): number {
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < rows; y++) if (small[y * columns + x]! > 0.5) return x;
  }
  return 0;
}
