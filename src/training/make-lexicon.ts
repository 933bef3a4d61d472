import { writeFile } from 'node:fs/promises';
import { buildLexicon } from '../screening/lexicon/lexicon.ts';
import { WORD_LISTS } from '../screening/lexicon/lists/index.ts';

/** Packs the shipped word lists: `npm run lexicon`. */
const packed = buildLexicon(WORD_LISTS).pack();
const { shapes, letters, endings, ...rest } = packed;
const properties = Object.entries(rest).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
const streams = Object.entries({ shapes, letters, endings }).map(([name, text]) => `  ${name}: '${text}',`);
await writeFile(
  new URL('../screening/lexicon/lexicon.generated.js', import.meta.url),
  `// Made by \`npm run lexicon\` from the lists.\n\nexport const PACKED_LEXICON = {\n${[...properties, ...streams].join('\n')}\n};\n`,
);
console.log(`${packed.entryCount} entries, ${packed.stateCount} states`);
