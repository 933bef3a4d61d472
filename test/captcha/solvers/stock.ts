// svg-captcha as it comes: what every solver must read first, so that failing at ours means something.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface StockOptions {
  readonly charPreset: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

interface StockModule {
  create(options: object): { text: string; data: string };
  readonly options: StockOptions;
}

const stock = require('svg-captcha') as StockModule;
const chToPath = require('svg-captcha/lib/ch-to-path') as (sign: string, options: object) => string;

export const stockSigns: string = stock.options.charPreset;
export const stockSize = {
  width: stock.options.width,
  height: stock.options.height,
  length: stock.options.size,
};

export interface StockImage {
  readonly text: string;
  readonly svg: string;
}

export const drawStock = (options: object = {}): StockImage => {
  const { text, data } = stock.create(options);
  return { text, svg: data };
};

/** The outline that the package itself draws for a sign whose middle is at (x, y). */
export const stockOutline = (sign: string, x: number, y: number): string =>
  chToPath(sign, { ...stock.options, x, y });
