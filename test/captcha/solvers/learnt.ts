// L3: a small network that learns from labelled pictures alone and knows nothing of the drawing but that signs stand side
// by side: one hidden layer, shared by windows about the places where signs are on average.

import { alphabets, type Script } from '../../../src/captcha/alphabet.ts';
import { drawText } from '../../../src/captcha/challenge.ts';
import { drawCode, IMAGE_HEIGHT, IMAGE_WIDTH } from '../../../src/captcha/draw.ts';
import { between, type Random, shuffle } from '../../../src/captcha/random.ts';
import { type Bitmap, rasterize, toSvg } from './bitmap.ts';

const cell = 3;
const columns = IMAGE_WIDTH / cell;
const rows = Math.floor(IMAGE_HEIGHT / cell);
const windowWidth = 21;
const inputs = windowWidth * rows;
const hidden = 128;

interface Sample {
  readonly input: Float32Array;
  readonly sign: number;
}

function shrink({ pixels, width }: Bitmap): Float32Array {
  const small = new Float32Array(columns * rows);
  for (let y = 0; y < rows * cell; y++) {
    for (let x = 0; x < columns * cell; x++) {
      small[Math.floor(y / cell) * columns + Math.floor(x / cell)]! += pixels[y * width + x]! / cell ** 2;
    }
  }
  return small;
}

/** The columns about the place of the k-th of `length` signs, if the text filled the picture but for its margins. */
function cutWindow(small: Float32Array, k: number, length: number): Float32Array {
  const middle = columns * (0.07 + (0.86 * (k + 0.5)) / length);
  const left = Math.round(middle - windowWidth / 2);
  const window = new Float32Array(inputs);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < windowWidth; x++) {
      const sx = left + x;
      window[y * windowWidth + x] = sx >= 0 && sx < columns ? small[y * columns + sx]! - 0.5 : -0.5;
    }
  }
  return window;
}

export interface LearntSolver {
  solve(picture: Bitmap): string;
}

export function trainSolver(input: {
  readonly script: Script;
  readonly labelled: number;
  readonly epochs: number;
  readonly random: Random;
}): LearntSolver {
  const { script, labelled, epochs, random } = input;
  const { drawn, length } = alphabets[script];
  const outputs = drawn.length;
  const samples: Sample[] = [];
  for (let i = 0; i < labelled; i++) {
    const code = drawText(script, random);
    const small = shrink(rasterize(toSvg(drawCode(code, script, random)), IMAGE_WIDTH));
    [...code].forEach((sign, k) => {
      samples.push({ input: cutWindow(small, k, length), sign: drawn.indexOf(sign) });
    });
  }

  const first = Float32Array.from(
    { length: hidden * inputs },
    () => between(random, -1, 1) * Math.sqrt(3 / inputs),
  );
  const second = Float32Array.from(
    { length: outputs * hidden },
    () => between(random, -1, 1) * Math.sqrt(3 / hidden),
  );
  const firstBias = new Float32Array(hidden);
  const secondBias = new Float32Array(outputs);
  const active = new Float32Array(hidden);
  const chances = new Float32Array(outputs);

  function run(window: Float32Array): void {
    for (let h = 0; h < hidden; h++) {
      let sum = firstBias[h]!;
      for (let i = 0, at = h * inputs; i < inputs; i++) sum += first[at + i]! * window[i]!;
      active[h] = Math.max(0, sum);
    }
    let total = 0;
    for (let o = 0; o < outputs; o++) {
      let sum = secondBias[o]!;
      for (let h = 0; h < hidden; h++) sum += second[o * hidden + h]! * active[h]!;
      chances[o] = Math.exp(Math.min(30, sum));
      total += chances[o]!;
    }
    for (let o = 0; o < outputs; o++) chances[o]! /= total;
  }

  function learn({ input: window, sign }: Sample, rate: number): void {
    run(window);
    const blame = new Float32Array(hidden);
    for (let o = 0; o < outputs; o++) {
      const error = chances[o]! - (o === sign ? 1 : 0);
      for (let h = 0; h < hidden; h++) {
        blame[h]! += error * second[o * hidden + h]!;
        second[o * hidden + h]! -= rate * error * active[h]!;
      }
      secondBias[o]! -= rate * error;
    }
    for (let h = 0; h < hidden; h++) {
      if (active[h] === 0) continue;
      const step = rate * blame[h]!;
      for (let i = 0, at = h * inputs; i < inputs; i++) first[at + i]! -= step * window[i]!;
      firstBias[h]! -= step;
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.01 / (1 + epoch / 3);
    for (const sample of shuffle(random, samples)) learn(sample, rate);
  }

  return {
    solve(picture) {
      const small = shrink(picture);
      return Array.from({ length }, (_, k) => {
        run(cutWindow(small, k, length));
        return drawn[chances.reduce((best, chance, o) => (chance > chances[best]! ? o : best), 0)]!;
      }).join('');
    },
  };
}
