import type { RuleWord } from '../../protocol/rules.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { findWordFaults } from './find-word-faults.ts';

/** @throws {ServiceError} `invalid` with every entry that the engine cannot compile. */
export function assertWordsCompile(deps: Deps, words: readonly RuleWord[]): void {
  const wordFaults = findWordFaults(deps, words);
  if (wordFaults.length === 0) return;
  throw new ServiceError('invalid', {
    faults: wordFaults.map(({ word }) => ({ field: `words.${word}`, code: 'word' })),
    extra: { wordFaults },
  });
}
