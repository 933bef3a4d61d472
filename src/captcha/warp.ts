import { between, pick, type Random } from './random.ts';

/** Moves a polygon's points in place. */
export type Warp = (polygon: number[]) => void;

interface Wave {
  readonly kx: number;
  readonly ky: number;
  readonly phase: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** One bending for the whole image: a few waves of random direction, length and strength laid over each other. */
export function createWarp(random: Random): Warp {
  const waves = [
    createWave(random, 110, 170, 5, 7),
    createWave(random, 46, 70, 3.2, 3.7),
    createWave(random, 46, 70, 3.2, 3.7),
    createWave(random, 28, 38, 0.3, 0.6),
  ];
  return (polygon) => {
    for (let i = 0; i < polygon.length; i += 2) {
      const x = polygon[i] as number;
      const y = polygon[i + 1] as number;
      let dx = 0;
      let dy = 0;
      for (const wave of waves) {
        const height = Math.sin(wave.kx * x + wave.ky * y + wave.phase);
        dx += wave.shiftX * height;
        dy += wave.shiftY * height;
      }
      polygon[i] = x + dx;
      polygon[i + 1] = y + dy;
    }
  };
}

function createWave(
  random: Random,
  shortest: number,
  longest: number,
  weakest: number,
  strongest: number,
): Wave {
  const frequency = (2 * Math.PI) / between(random, shortest, longest);
  const travel = between(random, 0, 2 * Math.PI);
  const sway = travel + pick(random, [-1, 1]) * between(random, 0.35, 0.65) * Math.PI;
  const strength = between(random, weakest, strongest);
  return {
    kx: frequency * Math.cos(travel),
    ky: frequency * Math.sin(travel),
    phase: between(random, 0, 2 * Math.PI),
    shiftX: strength * Math.cos(sway),
    shiftY: strength * Math.sin(sway),
  };
}
