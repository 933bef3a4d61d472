import type { WordList } from '../list.ts';
import { arGrammar } from './ar-grammar.ts';
import { arInsults } from './ar-insults.ts';
import { enGrammar } from './en-grammar.ts';
import { enInsults } from './en-insults.ts';
import { vocabularies } from './vocabularies.ts';

/** Every shipped list, in no particular order: where two entries match the same words, both are evidence. */
export const WORD_LISTS: readonly WordList[] = [
  ...enGrammar,
  ...arGrammar,
  ...enInsults,
  ...arInsults,
  ...vocabularies,
];
