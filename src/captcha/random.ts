/** Uniform in [0, 1). Everything random in a code comes from one of these: a CSPRNG in the program, seeded in tests. */
export type Random = () => number;

/** Draws from the platform's cryptographic generator, in blocks because a call costs more than a number. */
export function createCryptoRandom(): Random {
  const block = new Uint32Array(1024);
  let used = block.length;
  return () => {
    if (used === block.length) {
      crypto.getRandomValues(block);
      used = 0;
    }
    const word = block[used] ?? 0;
    block[used++] = 0;
    return word / 2 ** 32;
  };
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** A whole number from low to high, both included. */
export const integerBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor((high - low + 1) * random());

export function pick<T>(random: Random, items: ArrayLike<T>): T {
  return items[Math.floor(random() * items.length)] as T;
}

export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
