import { between, type Random } from './random.ts';

/** The outline of a short bent brush stroke about (x, y), as wide as a sign's own strokes are. */
export function createStroke(x: number, y: number, random: Random): number[] {
  const turn = between(random, 0, Math.PI);
  const length = between(random, 40, 70);
  const bend = between(random, -0.9, 0.9);
  const half = between(random, 0.6, 0.8);
  const steps = 14;
  const spine: [number, number][] = [];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps - 0.5;
    const [along, across] = [length * t, length * bend * (0.25 - t * t)];
    spine.push([
      x + along * Math.cos(turn) - across * Math.sin(turn),
      y + along * Math.sin(turn) + across * Math.cos(turn),
    ]);
  }
  const side = (sign: 1 | -1) =>
    spine.map(([px, py], i): [number, number] => {
      const [ax, ay] = spine[Math.max(0, i - 1)] as [number, number];
      const [bx, by] = spine[Math.min(steps, i + 1)] as [number, number];
      const reach = (sign * half) / Math.hypot(bx - ax, by - ay);
      return [px - reach * (by - ay), py + reach * (bx - ax)];
    });
  return [...side(1), ...side(-1).reverse()].flat();
}
