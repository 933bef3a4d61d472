/**
 * `npm run train -- [FILE]`: makes the weights and thresholds that the engine ships with, from a file of labelled rows and
 * the project's corpus, or from the corpus alone. The same inputs give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { examplesOfCorpus, examplesOfRows } from './examples.ts';
import { fitModel } from './fit-model.ts';
import { readLabelled } from './labelled.ts';
import { writeModelModule } from './pack-weights.ts';
import { examplesOfScripture } from './scripture.ts';
import { RECIPE, TABLE_SIZE } from './train-model.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(RECIPE.seed) },
    out: { type: 'string', default: join(ROOT, 'src/screening/classifier') },
  },
});
const [file] = positionals;
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) throw new Error(`--seed must be a whole number, not ${values.seed}`);

const corpus = examplesOfCorpus(readCorpus(join(ROOT, 'corpus')), seed);
const labelled = file === undefined ? [] : examplesOfRows(readLabelled(file));
const scripture = examplesOfScripture(labelled);
if (file === undefined) {
  console.log(
    'No file of labelled rows: training on the project corpus alone. The weights know no text but its own.',
  );
}
console.log(
  `${labelled.length} labelled rows, ${corpus.length} sentences of the corpus, ${scripture.length} verses, seed ${seed}`,
);
const model = fitModel([...labelled, ...corpus, ...scripture], { ...RECIPE, seed }, TABLE_SIZE);
writeModule('weights.generated.js', writeModelModule(model));
console.log(`model ${model.version}: ${model.size} rows of ${model.width}, hidden layer of ${model.hidden}`);

function writeModule(name: string, source: string): void {
  const path = join(values.out, name);
  writeFileSync(path, source);
  console.log(`wrote ${relative(process.cwd(), path)}, ${source.length} characters`);
}
