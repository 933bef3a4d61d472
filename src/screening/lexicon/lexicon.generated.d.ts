// The lexicon is plain JavaScript, so that nothing has to strip types from it when a program starts.
import type { PackedLexicon } from './pack-lexicon.ts';

export const PACKED_LEXICON: PackedLexicon;
