/** What is wrong with an entry, for who says it in other words than the message. */
export type WordFaultCode = 'star' | 'no-word' | 'other';

/** A word list that cannot be compiled. The message shows the entry with a caret under the fault. */
export class WordListError extends Error {
  readonly entry: string;
  /** UTF-16 offset of the fault in the entry. */
  readonly offset: number;
  readonly code: WordFaultCode;

  constructor(problem: string, entry: string, offset: number, code: WordFaultCode = 'other') {
    super(`${problem}\n  ${entry}\n  ${' '.repeat(offset)}^`);
    this.name = 'WordListError';
    this.entry = entry;
    this.offset = offset;
    this.code = code;
  }
}
