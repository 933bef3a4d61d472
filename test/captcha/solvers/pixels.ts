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
/** Their distance in halves of their widths added up, and what each cell off it costs. */
const usualDistance = 0.9;
const strain = 0.15;

interface Candidate {
  readonly score: number;
  readonly width: number;
}

/** The best beginning of a code that ends in one sign in one column, and where it came from. */
interface Partial {
  readonly total: number;
  readonly path: readonly [column: number, sign: number] | null;
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
    const mean = dot(own, window, 0, 0, size) / Math.max(1, dot(own, own, 0, 0, size));
    return window.map((dark, i) => own[i]! * (dark - mean));
  });
  const length = Math.sqrt(weights.reduce((sum, part) => sum + dot(part, part, 0, 0, size), 0));
  return {
    weights: weights.map((part) => part.map((weight) => weight / length)),
    mask,
    area: dot(mask, mask, 0, 0, size),
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

/** The length must be a multiple of four or the vectors' own: unrolled, it is most of what a solve costs. */
function dot(a: Float32Array, b: Float32Array, fromA: number, fromB: number, length: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < length; i += 4) {
    s0 += a[fromA + i]! * b[fromB + i]!;
    s1 += a[fromA + i + 1]! * b[fromB + i + 1]!;
    s2 += a[fromA + i + 2]! * b[fromB + i + 2]!;
    s3 += a[fromA + i + 3]! * b[fromB + i + 3]!;
  }
  for (; i < length; i++) s0 += a[fromA + i]! * b[fromB + i]!;
  return s0 + s1 + s2 + s3;
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
        const along = dot(turned, earlier, 0, 0, size);
        for (let i = 0; i < size; i++) turned[i]! -= along * earlier[i]!;
      }
      const length = Math.sqrt(dot(turned, turned, 0, 0, size));
      vector = turned.map((value) => value / length);
    }
    found.push(vector);
  }
  return found;
}

/** Vectors told by their components, so that products of many pairs are cheap. */
function compress(vectors: readonly Float32Array[], count: number, random: Random) {
  const basis = principalComponents(vectors, count, random);
  const project = (vector: Float32Array) =>
    Float32Array.from(basis, (component) => dot(vector, component, 0, 0, size));
  const bank = new Float32Array(vectors.length * count);
  vectors.forEach((vector, i) => {
    bank.set(project(vector), i * count);
  });
  return { project, bank };
}

export function createPixelSolver(options: PixelSolverOptions): PixelSolver {
  const { script, perSign, components, byParts, random } = options;
  const parts = byParts ? 6 : 1;
  const { drawn, length } = alphabets[script];
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
  const maskComponents = components >> 1;
  const weights = Array.from({ length: parts }, (_, part) =>
    compress(
      templates.map((template) => template.weights[part]!),
      byParts ? components >> 1 : components,
      random,
    ),
  );
  const masks = compress(
    templates.map((template) => template.mask),
    maskComponents,
    random,
  );
  const areas = Float32Array.from(templates, ({ area }) => area);
  // A larger sign that fits as well is less likely by chance.
  const worth = areas.map((area) => area ** 0.25);

  /** In each column the best template of each sign in any window there, those of every sign. */
  function findCandidates(small: Float32Array): Candidate[][] {
    return Array.from({ length: columns }, (_, x) => {
      const best = drawn.split('').map((): Candidate => ({ score: 0, width: 0 }));
      for (let y = 7; y <= rows - 7; y++) {
        const window = cutWindow(small, x, y);
        if (window.every((dark) => dark < 0.5)) continue;
        const fits = weights.map((part) => part.project(window));
        const cover = masks.project(window);
        for (let t = 0; t < signOf.length; t++) {
          let along = 0;
          for (let part = 0; part < parts; part++) {
            const fit = fits[part]!;
            const agreed = dot(fit, weights[part]!.bank, 0, t * fit.length, fit.length);
            along += byParts ? Math.abs(agreed) : agreed;
          }
          if (along <= 0) continue;
          const dark = Math.max(1, dot(cover, masks.bank, 0, t * maskComponents, maskComponents));
          // Pixels are nearly all black or white, so their squares add up as they do.
          const spread = Math.sqrt(Math.max(1, dark - (dark * dark) / areas[t]!));
          const score = (along / spread) * worth[t]!;
          if (score > best[signOf[t]!]!.score) best[signOf[t]!] = { score, width: templates[t]!.width };
        }
      }
      return best;
    });
  }

  /** The best-scoring sequence of signs that lie beside each other as signs do. */
  function pickSequence(candidates: readonly Candidate[][], small: Float32Array): string {
    const first = firstDarkColumn(small);
    let layer = candidates.map((signs, x) =>
      signs.map(({ score, width }): Partial => {
        const free = x - width / 2 - first;
        return { total: byParts ? score : score - strain * Math.max(0, Math.abs(free) - 2), path: null };
      }),
    );
    const layers = [layer];
    for (let k = 1; k < length; k++) {
      const before = layer;
      layer = candidates.map((signs, x) =>
        signs.map((candidate): Partial => {
          let best: Partial = { total: -Infinity, path: null };
          for (let from = Math.max(0, x - farthest); from <= x - closest; from++) {
            candidates[from]!.forEach((previous, previousSign) => {
              const usual = ((previous.width + candidate.width) / 2) * usualDistance;
              const total =
                before[from]![previousSign]!.total - strain * Math.max(0, Math.abs(x - from - usual) - 1);
              if (total > best.total) best = { total, path: [from, previousSign] };
            });
          }
          return { total: best.total + candidate.score, path: best.path };
        }),
      );
      layers.push(layer);
    }
    return trace(layers);
  }

  /** The signs that led to the best end. */
  function trace(layers: readonly Partial[][][]): string {
    const last = layers.at(-1)!;
    let [x, sign] = [0, 0];
    last.forEach((signs, column) => {
      signs.forEach(({ total }, s) => {
        if (total > last[x]![sign]!.total) [x, sign] = [column, s];
      });
    });
    let code = '';
    for (const layer of layers.toReversed()) {
      code = drawn[sign]! + code;
      [x, sign] = layer[x]![sign]!.path ?? [0, 0];
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
