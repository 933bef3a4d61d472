import { between, type Random } from './random.ts';

/** The outline of a winding brush stroke across the image, as wide as a letter's own strokes are. */
export function createStroke(width: number, height: number, random: Random): number[] {
  const centre: [number, number][] = [];
  const y0 = between(random, 0.25, 0.75) * height;
  const tilt = between(random, -0.3, 0.3) * height;
  const swing = between(random, 0.08, 0.22) * height;
  const turns = between(random, 1.2, 2.6);
  const phase = between(random, 0, 2 * Math.PI);
  const [from, to] = [between(random, 0, 0.12) * width, between(random, 0.88, 1) * width];
  const steps = 48;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    centre.push([
      from + (to - from) * t,
      y0 + tilt * (t - 0.5) + swing * Math.sin(2 * Math.PI * turns * t + phase),
    ]);
  }
  const half = between(random, 1.1, 1.9);
  const swell = between(random, 0, 2 * Math.PI);
  const side = (sign: 1 | -1) =>
    centre.map(([x, y], i): [number, number] => {
      const [ax, ay] = centre[Math.max(0, i - 1)] as [number, number];
      const [bx, by] = centre[Math.min(steps, i + 1)] as [number, number];
      const length = Math.hypot(bx - ax, by - ay);
      const reach = sign * half * (1 + 0.35 * Math.sin(i / 5 + swell));
      return [x - (reach * (by - ay)) / length, y + (reach * (bx - ax)) / length];
    });
  return [...side(1), ...side(-1).reverse()].flat();
}
