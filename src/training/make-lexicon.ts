import { writeFile } from 'node:fs/promises';
import { buildLexicon } from '../screening/lexicon/lexicon.ts';
import { WORD_LISTS } from '../screening/lexicon/lists/index.ts';
import { packLexicon } from '../screening/lexicon/pack-lexicon.ts';

/** Packs the shipped word lists: `npm run lexicon`. */
const packed = packLexicon(buildLexicon(WORD_LISTS));
await writeFile(
  new URL('../screening/lexicon/lexicon.generated.ts', import.meta.url),
  `import type { PackedLexicon } from './pack-lexicon.ts';\n\n/** Made by \`npm run lexicon\` from the lists. */\nexport const PACKED_LEXICON: PackedLexicon = ${JSON.stringify(packed)};\n`,
);
console.log(`${packed.entryCount} entries`);
