import type { Screener } from '../screening/screener.ts';
import { createShippedScreener } from '../screening/shipped-screener.ts';
import type { Deps } from '../services/deps.ts';

/**
 * The part of what services act in that costs time to make, and holds nothing of a request. The lists are compiled with the
 * first comment: most commands, and most of a Worker's isolates, never see one.
 */
export function createEngine(): Pick<Deps, 'screener' | 'compiledWords'> {
  let made: Screener | undefined;
  const screener = () => {
    made ??= createShippedScreener();
    return made;
  };
  return {
    screener: {
      get engine() {
        return screener().engine;
      },
      get thresholds() {
        return screener().thresholds;
      },
      screen: (input) => screener().screen(input),
      compileWords: (version, words) => screener().compileWords(version, words),
    },
    compiledWords: new Map(),
  };
}
