import { createShippedScreener } from '../screening/shipped-screener.ts';
import type { Deps } from '../services/deps.ts';

/** The part of what services act in that costs time to make, and holds nothing of a request. */
export function createEngine(): Pick<Deps, 'screener' | 'compiledWords'> {
  return { screener: createShippedScreener(), compiledWords: new Map() };
}
