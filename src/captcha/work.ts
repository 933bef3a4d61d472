import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, ChallengeParameters } from 'altcha-lib/types';
import { integerBetween, type Random } from './random.ts';

/** How many keys the sender must derive to find the right one. */
export interface WorkRange {
  readonly least: number;
  readonly most: number;
}

/** A piece of work as the browser gets it, and the proof that only its solver and the seal know. */
interface Work {
  readonly parameters: ChallengeParameters;
  readonly proof: string;
}

/** What the browser's worker found. */
export interface WorkSolution {
  readonly counter: number;
  readonly derivedKey: string;
}

/** One try: PBKDF2 long enough that the browser's overhead per call gives a native solver little. */
const iterations = 500;

/**
 * Makes an ALTCHA v2 challenge in its deterministic mode. It is not signed: the proof goes into the sealed token, which
 * authenticates it, and comparing it there is twenty times cheaper than the library's verification by two HMACs.
 */
export async function createWork(range: WorkRange, random: Random): Promise<Work> {
  let proof = '';
  const challenge: Challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: iterations,
    counter: integerBetween(random, range.least, range.most),
    deriveKey: async (parameters, salt, password) => {
      const derived = await deriveKey(parameters, salt, password);
      proof = toHex(derived.derivedKey);
      return derived;
    },
  });
  return { parameters: challenge.parameters, proof };
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
