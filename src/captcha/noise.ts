import { between, type Random } from './random.ts';

/** The outline of a bent hair about (x, y), far thinner than a sign's strokes. */
export function createHair(x: number, y: number, random: Random): number[] {
  const turn = between(random, 0, Math.PI);
  const length = between(random, 30, 60);
  const bend = between(random, -0.9, 0.9);
  const half = between(random, 0.5, 0.7);
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

/** A rounded patch about (x, y), larger than a sign; under it dark and light change places. */
export function createPatch(x: number, y: number, random: Random): number[] {
  const turn = between(random, -0.5, 0.5);
  const [along, across] = [between(random, 45, 58), between(random, 17, 24)];
  const phase = between(random, 0, 2 * Math.PI);
  const outline: number[] = [];
  const steps = 48;
  for (let i = 0; i < steps; i++) {
    const angle = (2 * Math.PI * i) / steps;
    const swell = 1 + 0.1 * Math.sin(3 * angle + phase);
    const [ax, ay] = [along * swell * Math.cos(angle), across * swell * Math.sin(angle)];
    outline.push(
      x + ax * Math.cos(turn) - ay * Math.sin(turn),
      y + ax * Math.sin(turn) + ay * Math.cos(turn),
    );
  }
  return outline;
}
