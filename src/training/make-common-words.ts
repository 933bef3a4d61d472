import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { buildCommonWords } from '../screening/lexicon/common-words.ts';
import { findMarks } from '../screening/lexicon/find-marks.ts';
import { compileLexicon } from '../screening/lexicon/lexicon.ts';
import { WORD_LISTS } from '../screening/lexicon/lists/index.ts';
import type { Mark } from '../screening/lexicon/marks.ts';
import { TextView, WORD } from '../screening/normalize/text-view.ts';
import { tokenize } from '../screening/normalize/tokenize.ts';

/**
 * Makes the filter of common words from the clean rows of a labelled file: `node src/training/make-common-words.ts FILE`.
 * Only which words are frequent goes in, by hash; no text does.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the labelled file (.jsonl.gz).');

/** Bytes of the filter, and how often a word must stand in clean text of its language. */
const SIZE = 32_768;
const LEAST = { en: 6, ar: 4 } as const;
const MOST = { en: 15_000, ar: 11_000 } as const;

interface Row {
  readonly lang: 'en' | 'ar';
  readonly split: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, number>>;
}

const counts = { en: new Map<number, number>(), ar: new Map<number, number>() };
const lexicon = compileLexicon(WORD_LISTS);
const view = new TextView();
const HOSTILE = new Set(['insult', 'profanity', 'slur', 'dehumanising', 'threat', 'curse', 'hatred']);

for (const line of gunzipSync(await readFile(file))
  .toString()
  .split('\n')) {
  if (line === '') continue;
  const row = JSON.parse(line) as Row;
  const isClean = Object.entries(row.labels).every(([label, value]) => label === 'spam' || value === 0);
  if (row.split === 'test' || row.split === 'dev' || !isClean) continue;
  view.reset();
  tokenize(view, 'text', row.text);
  const marks: Mark[] = [];
  findMarks(view, lexicon, marks);
  const hostile = new Set<number>();
  for (const mark of marks) {
    if (!HOSTILE.has(mark.heading.role)) continue;
    for (let word = mark.first; word <= mark.last; word++) hostile.add(word);
  }
  const wanted = row.lang === 'ar' ? WORD.arabic : WORD.latin;
  for (let word = 0; word < view.wordCount; word++) {
    const flags = view.wordFlags[word]!;
    const odd = WORD.disguised | WORD.stretched | WORD.link | WORD.mention | WORD.digit;
    if (hostile.has(word) || (flags & wanted) === 0 || flags & odd) continue;
    const size = view.wordEnd[word]! - view.wordStart[word]!;
    if (size < 2) continue;
    const hash = view.wordHash[word]!;
    // Two letters are more often a piece of a word than one: they count for little.
    counts[row.lang].set(hash, (counts[row.lang].get(hash) ?? 0) + (size === 2 ? 0.01 : 1));
  }
}

const hashes = (['en', 'ar'] as const).flatMap((lang) =>
  [...counts[lang]]
    .filter(([, count]) => count >= LEAST[lang])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST[lang])
    .map(([hash]) => hash),
);
const base64 = Buffer.from(buildCommonWords(hashes, SIZE)).toString('base64');
await writeFile(
  new URL('../screening/lexicon/common-words.generated.js', import.meta.url),
  `/** Made by src/training/make-common-words.ts: ${hashes.length} words by hash in a Bloom filter of ${SIZE} bytes. */\nexport const COMMON_WORDS_BASE64 =\n  '${base64}';\n`,
);
console.log(`${hashes.length} words`);
