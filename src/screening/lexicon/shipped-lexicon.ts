import { PACKED_LEXICON } from './lexicon.generated.js';
import type { Lexicon } from './lexicon.ts';
import { unpackLexicon } from './pack-lexicon.ts';

/** The lexicon of every shipped list. It is unpacked once and shared: nothing ever changes it. */
export function loadShippedLexicon(): Lexicon {
  shipped ??= unpackLexicon(PACKED_LEXICON);
  return shipped;
}

let shipped: Lexicon | undefined;
