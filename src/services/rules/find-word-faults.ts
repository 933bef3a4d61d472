import type { RuleWord, WordFault } from '../../protocol/rules.ts';
import { WordListError } from '../../screening/screener.ts';
import type { Deps } from '../deps.ts';

/** Every entry of the words that the engine cannot compile, with where the fault is; empty when it takes all of them. */
export function findWordFaults({ screener }: Deps, words: readonly RuleWord[]): WordFault[] {
  if (faultOf(words) === undefined) return [];
  return words.flatMap((word, index) =>
    // Apart, so that all faults are shown together.
    [
      { ...word, exceptions: [] },
      ...word.exceptions.map((exception) => ({ ...word, term: exception, exceptions: [] })),
    ]
      .map((entry) => faultOf([entry]))
      .filter((fault) => fault !== undefined)
      .map(({ entry, offset, code }) => ({ word: index, entry, offset, code })),
  );

  function faultOf(some: readonly RuleWord[]): WordListError | undefined {
    try {
      screener.compileWords('check', some);
      return undefined;
    } catch (error) {
      if (error instanceof WordListError) return error;
      throw error;
    }
  }
}
