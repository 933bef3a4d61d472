// L0 on svg-captcha: one filled path per sign, whose sequence of commands names the sign.

import { stockOutline, stockSigns } from './stock.ts';

const commandsOf = (path: string) => path.replace(/[^A-Z]/g, '');
const numbersOf = (path: string) => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);

interface Outline {
  readonly sign: string;
  readonly numbers: readonly number[];
}

const outlines = new Map<string, Outline[]>();
for (const sign of stockSigns) {
  const path = stockOutline(sign, 0, 0);
  const known = outlines.get(commandsOf(path)) ?? [];
  outlines.set(commandsOf(path), [...known, { sign, numbers: fromFirst(numbersOf(path)) }]);
}

/** Coordinates from the first point on, so that the place does not matter. */
function fromFirst(numbers: readonly number[]): number[] {
  return numbers.map((value, i) => value - numbers[i % 2]!);
}

const distance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0);

export function solveStockByGeometry(svg: string): string {
  const signs: { x: number; sign: string }[] = [];
  for (const [, attributes] of svg.matchAll(/<path([^>]*)>/g)) {
    if (attributes!.includes('fill="none"')) continue;
    const path = /\bd="([^"]*)"/.exec(attributes!)![1]!;
    const numbers = numbersOf(path);
    const candidates = outlines.get(commandsOf(path)) ?? [];
    const off = fromFirst(numbers);
    const nearest = candidates.reduce<Outline | undefined>(
      (best, outline) =>
        !best || distance(outline.numbers, off) < distance(best.numbers, off) ? outline : best,
      undefined,
    );
    const xs = numbers.filter((_, i) => i % 2 === 0);
    signs.push({ x: (Math.min(...xs) + Math.max(...xs)) / 2, sign: nearest?.sign ?? '?' });
  }
  return signs
    .sort((a, b) => a.x - b.x)
    .map(({ sign }) => sign)
    .join('');
}
