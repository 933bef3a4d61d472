/**
 * `npm run eval -- [FILE]`: measures the shipped engine and prints the tables of the documentation. With a file of labelled
 * rows: its dev and test splits by source, and each source under weights that never saw it. Always: the held-apart corpus
 * and evasions. `--quick` leaves out what must be trained for.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import english from 'an-array-of-english-words/index.json' with { type: 'json' };
import { createShippedScreener } from '../screening/shipped-screener.ts';
import { type Baseline, createBaselines } from './baselines.ts';
import { measureClauses, measureReasons, type Screened } from './clause-figures.ts';
import { readCorpus } from './corpus.ts';
import { type Example, examplesOfCorpus, examplesOfRows } from './examples.ts';
import { identityTemplates } from './identity-templates.ts';
import { type LabelledRow, readLabelled } from './labelled.ts';
import { type Figures, measure, type Suite, toVerdict } from './measure.ts';
import { macroF1 } from './metrics.ts';
import { readExamples } from './read-examples.ts';
import { examplesOfScripture, unreadVerses } from './scripture.ts';
import { typeAsToday, typeWithoutVowels } from './scripture-today.ts';
import { rankBySteps, STEPS } from './steps.ts';
import { suitesOfCorpus, suitesOfSplit } from './suites.ts';
import { toPercent, toTable } from './table.ts';
import { RECIPE, TABLE_SIZE } from './train-model.ts';
import { flagsOf, listedWords, measureEvasions, wordsAround } from './word-suites.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, sample: { type: 'string', default: '3' } },
});
const [file] = positionals;
const screener = createShippedScreener();
const baselines = createBaselines();
console.log(`# ${screener.engine}\n`);

const rows = file === undefined ? [] : readLabelled(file);
if (file === undefined)
  console.log('No file of labelled rows: only the suites of the project itself are measured.\n');
else {
  for (const split of ['dev', 'test'] as const) printSplit(`Split \`${split}\``, suitesOfSplit(rows, split));
  if (!values.quick) printLeaveOneOut(rows, Number(values.sample));
}
printVerses(rows);
printHeldApart();
printSplit('Plain templates with identity words', identityTemplates());
printEvasions();
printInnocents(rows);

function printSplit(title: string, suites: readonly Suite[]): void {
  const figures = suites.map((suite) => {
    const verdicts = suite.trials.map(({ text }) => toVerdict(screener.screen({ title: '', text })));
    return [suite, measure(suite.trials, verdicts)] as const;
  });
  console.log(`## ${title}\n`);
  console.log(
    toTable(
      [
        'source',
        'n',
        'toxic AUC',
        'recall at 5 % false alarms',
        'hateful AUC',
        'hateful macro-F1',
        'spam AUC',
        'clean held',
        'toxic held',
        ...baselines.map(({ name }) => `${name}: toxic macro-F1, clean flagged`),
      ],
      figures.map(([suite, of]) => [
        ...rowOf(suite.name, of),
        ...baselines.map((one) => compare(one, suite)),
      ]),
    ),
    '\n',
  );
}

function rowOf(name: string, of: Figures): (string | number)[] {
  return [
    name,
    of.n,
    of.toxicArea,
    of.toxicRecall,
    of.hatefulArea,
    of.hatefulF1,
    of.spamArea,
    toPercent(of.heldClean),
    toPercent(of.heldToxic),
  ];
}

function compare(baseline: Baseline, suite: Suite): string {
  const known = suite.trials.filter(({ toxic }) => toxic !== undefined);
  const flags = known.map(({ text }) => (baseline.flags(text) ? 1 : 0));
  const truths = known.map(({ toxic }) => toxic ?? 0);
  const clean = flags.filter((_, i) => truths[i] === 0);
  const f1 = truths.includes(1) && truths.includes(0) ? macroF1(flags, truths).toFixed(3).slice(1) : '–';
  return `${f1}, ${toPercent(clean.filter((flag) => flag === 1).length / clean.length)}`;
}

/** Scripture as it is printed, and as readers type it. */
function printVerses(rows: readonly LabelledRow[]): void {
  const bible = unreadVerses();
  const quran = rows.filter(({ source }) => source === 'quran').map(({ text }) => text);
  const suites: readonly (readonly [string, readonly string[]])[] = [
    ['King James Bible, books that training never reads', bible],
    ['the same in the English of today', bible.map(typeAsToday)],
    ['Quran', quran],
    ['the same without vowels', quran.map(typeWithoutVowels)],
  ];
  const figures = suites.map(([name, verses]) => {
    const held = verses.filter((text) => screener.screen({ title: '', text }).recommendation !== 'publish');
    return [name, String(verses.length), toPercent(held.length / verses.length, 2)];
  });
  console.log(`## Verses\n\n${toTable(['verses', 'n', 'held'], figures)}\n`);
}

/** The steps up to the classifier need no training; the classifier is trained once per group on every `sample`-th row. */
function printLeaveOneOut(rows: readonly LabelledRow[], sample: number): void {
  const labelled = examplesOfRows(rows).filter((example, i) => isKept(example, i, sample));
  const examples = [
    ...labelled,
    ...examplesOfCorpus(readCorpus(join(ROOT, 'corpus')), RECIPE.seed),
    ...examplesOfScripture(labelled),
  ];
  console.log('## Leave one source out, after each of the five steps\n');
  console.log(`${examples.length} texts; of English and of spam every ${sample}th row.\n`);
  const figures = [...rankBySteps(examples, readExamples(examples), RECIPE, TABLE_SIZE)];
  for (const measured of ['area', 'recall'] as const) {
    console.log(measured === 'area' ? '### AUC\n' : '### Recall at 5 % false alarms\n');
    console.log(
      toTable(
        ['left out', 'head', 'n', ...STEPS],
        [
          ...figures.map((of) => [of.group, of.head, of.n, ...STEPS.map((step) => of[measured][step])]),
          [
            'mean',
            '',
            figures.length,
            ...STEPS.map((step) => meanOf(figures.map((of) => of[measured][step]))),
          ],
        ],
      ),
      '\n',
    );
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isKept(example: Example, index: number, sample: number): boolean {
  return (example.language === 'ar' && example.source !== 'ar_spam_tweets') || index % sample === 0;
}

function printHeldApart(): void {
  const suites = suitesOfCorpus(readCorpus(join(ROOT, 'corpus/held-apart')), RECIPE.seed);
  const all: Screened[] = suites.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      sentence,
      screening: screener.screen({ title: '', text: sentence.filled }),
    })),
  );
  console.log(`## Held-apart corpus, ${all.length} sentences that training never saw\n`);
  for (const language of ['en', 'ar', 'arabizi'] as const) {
    const screened = all.filter(({ sentence }) => sentence.language === language);
    console.log(`### ${language}, ${screened.length} sentences\n`);
    console.log(
      toTable(
        ['clause', 'positives', 'precision', 'recall', 'held under any clause'],
        measureClauses(screened, screener).map((of) => [
          of.clause,
          of.positives,
          of.precision,
          of.recall,
          of.held,
        ]),
      ),
      '\n',
    );
    console.log(
      toTable(
        ['negatives, by reason', 'n', 'held'],
        measureReasons(screened).map(({ reason, n, held }) => [reason, String(n), toPercent(held)]),
      ),
      '\n',
    );
  }
  console.log(
    toTable(
      [
        'file',
        'n',
        'toxic AUC',
        'recall at 5 % false alarms',
        'hateful AUC',
        'hateful macro-F1',
        'spam AUC',
        'clean held',
        'toxic held',
      ],
      suites.map(({ suite }) =>
        rowOf(
          suite.name,
          measure(
            suite.trials,
            suite.trials.map(({ text }) => toVerdict(screener.screen({ title: '', text }))),
          ),
        ),
      ),
    ),
    '\n',
  );
}

function printEvasions(): void {
  const words = listedWords();
  const filters = [flagsOf(screener), ...baselines.map((baseline) => (text: string) => baseline.flags(text))];
  const figures = measureEvasions(words, filters);
  console.log(`## Evasions of ${words.length} listed words: share found\n`);
  console.log(
    toTable(
      ['written', 'n', 'this engine', ...baselines.map(({ name }) => name)],
      figures.map(({ evasion, n, found }) => [evasion, n, ...found.map((share) => toPercent(share))]),
    ),
    '\n',
  );
}

/** Words of a dictionary, and of scripture, that hold a listed word. What is flagged is printed, to be judged by eye. */
function printInnocents(rows: readonly LabelledRow[]): void {
  const listed = listedWords();
  const verses = rows.filter(({ source }) => source === 'quran').flatMap(({ text }) => wordsOf(text));
  console.log('## Words that hold a listed one\n');
  for (const [name, dictionary] of [
    ['an English dictionary', english],
    ['the Quran', [...new Set(verses)]],
  ] as const) {
    const around = wordsAround(dictionary, listed);
    if (around.length === 0) continue;
    const flagged = around.filter(flagsOf(screener));
    const others = baselines.map(
      (one) => `${one.name} ${toPercent(around.filter((word) => one.flags(word)).length / around.length)}`,
    );
    console.log(
      `${around.length} words of ${name}: this engine flags ${toPercent(flagged.length / around.length)}, ${others.join(', ')}\n\n${flagged.slice(0, 60).join(' ')}\n`,
    );
  }
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
