import { FINDING_CLAUSES } from '../protocol/clauses.ts';
import { HEADS } from '../screening/classifier/classifier.ts';
import { doubtWithoutHostility } from '../screening/classifier/doubt-without-hostility.ts';
import { BUCKET_BITS } from '../screening/classifier/features.ts';
import {
  CALIBRATED,
  type CalibratedLanguage,
  type Calibration,
  type LanguageThresholds,
  type PackedModel,
  type PackedTable,
  RAISE,
  unpackModel,
} from '../screening/classifier/model.ts';
import { raiseLeadingClause } from '../screening/classifier/raise-leading-clause.ts';
import { fitCalibration, type Outcome } from './calibrate.ts';
import { type Dataset, renumber } from './dataset.ts';
import type { Example } from './examples.ts';
import { type ClauseScores, chooseThresholds } from './holding.ts';
import { packWeights, plainCalibration } from './pack-weights.ts';
import { seedOf } from './random.ts';
import { type Reading, readExamples } from './read-examples.ts';
import { trainModel } from './train-model.ts';
import { predictLogits, type Recipe, type Weights } from './train-network.ts';

/** Clean comments of the dev splits that the shipped thresholds may hold: a third of what the service promises on others. */
const FALSE_ALARMS = 0.01;

/**
 * Heads whose score is read at one half: both kinds weigh the same in their calibration, whatever the sources' shares.
 */
const BALANCED: ReadonlySet<string> = new Set(['IDENTITY_ATTACK']);

/** From texts to shipped weights: train, prune, quantise, calibrate on texts that training did not see, set thresholds. */
export function fitModel(examples: readonly Example[], recipe: Recipe, tableSize: number): PackedModel {
  const reading = readExamples(examples);
  const rows = Int32Array.from(examples.keys());
  const trained = rows.filter(
    (row) => examples[row]!.split === 'train' || examples[row]!.split === 'background',
  );
  const held = rows.filter((row) => examples[row]!.split === 'dev');
  const judged = rows.filter((row) => examples[row]!.split === 'dev' || examples[row]!.source === QURAN);
  const { weights, buckets } = trainModel(reading.dataset, trained, recipe, tableSize);
  const plain = packWeights(weights, buckets, plainCalibration(HEADS.length));
  const quantised = restoreWeights(plain, weights);
  const dataset = renumber(reading.dataset, buckets, 2 ** BUCKET_BITS);
  const logits = predictLogits(quantised, dataset, held);
  const calibration = calibrateHeads(examples, reading, held, logits);
  const thresholds = setThresholds(
    examples,
    reading,
    judged,
    predictLogits(quantised, dataset, judged),
    calibration,
  );
  const packed = { ...plain, calibration, thresholds };
  const version = seedOf(JSON.stringify(packed), 0).toString(16).padStart(8, '0').slice(0, 4);
  return { ...packed, version };
}

/** The weights as they come back from the packed form, in the trainer's shape. */
export function restoreWeights(packed: PackedTable, shape: Weights): Weights {
  const model = unpackModel(packed);
  const table = new Float32Array(model.rows.length);
  for (let i = 0; i < table.length; i++) table[i] = (model.rows[i]! - RAISE) * model.steps[i % model.width]!;
  return {
    ...shape,
    table,
    hiddenWeights: Float32Array.from(model.hiddenWeights),
    hiddenBias: Float32Array.from(model.hiddenBias),
    outputWeights: Float32Array.from(model.outputWeights),
    directWeights: Float32Array.from(model.directWeights),
    outputBias: Float32Array.from(model.outputBias),
  };
}

export function calibrateHeads(
  examples: readonly Example[],
  reading: Reading,
  held: Int32Array,
  logits: Float32Array,
): Record<CalibratedLanguage, Calibration[]> {
  const calibration = plainCalibration(HEADS.length);
  for (const [head, name] of HEADS.entries()) {
    const all = outcomesOf(examples, reading, held, logits, head, undefined);
    const common = fitCalibration(BALANCED.has(name) ? balance(all) : all, [1, 0]);
    for (const language of CALIBRATED) {
      const outcomes = outcomesOf(examples, reading, held, logits, head, language);
      calibration[language][head] = fitCalibration(BALANCED.has(name) ? balance(outcomes) : outcomes, common);
    }
  }
  return calibration;
}

/** Every source weighs the same, so that the largest does not decide what a score means. */
function outcomesOf(
  examples: readonly Example[],
  reading: Reading,
  held: Int32Array,
  logits: Float32Array,
  head: number,
  language: CalibratedLanguage | undefined,
): Outcome[] {
  const places: number[] = [];
  const sizes = new Map<string, number>();
  for (let place = 0; place < held.length; place++) {
    const row = held[place]!;
    if (language !== undefined && reading.languages[row] !== language) continue;
    if (targetOf(reading.dataset, row, head) < 0) continue;
    places.push(place);
    const { source } = examples[row]!;
    sizes.set(source, (sizes.get(source) ?? 0) + 1);
  }
  const mean = places.length / Math.max(1, sizes.size);
  return places.map((place) => {
    const row = held[place]!;
    return {
      logit: logits[place * HEADS.length + head]!,
      truth: targetOf(reading.dataset, row, head) === 1 ? 1 : 0,
      weight: mean / sizes.get(examples[row]!.source)!,
    };
  });
}

function balance(outcomes: readonly Outcome[]): Outcome[] {
  const total = [0, 0];
  for (const { truth, weight } of outcomes) total[truth]! += weight;
  const half = (total[0]! + total[1]!) / 2;
  return outcomes.map((outcome) => ({
    ...outcome,
    weight: (outcome.weight * half) / Math.max(1e-9, total[outcome.truth]!),
  }));
}

function targetOf(dataset: Dataset, row: number, head: number): number {
  return dataset.targets[row * dataset.heads + head]!;
}

export function setThresholds(
  examples: readonly Example[],
  reading: Reading,
  held: Int32Array,
  logits: Float32Array,
  calibration: Readonly<Record<CalibratedLanguage, readonly Calibration[]>>,
): LanguageThresholds {
  const toxicity = HEADS.indexOf('TOXICITY');
  const spam = HEADS.indexOf('spam');
  const clean: Record<CalibratedLanguage, Map<string, ClauseScores[]>> = {
    en: new Map(),
    ar: new Map(),
    'ar-latn': new Map(),
  };
  const verses: Record<string, ClauseScores[]> = { [QURAN]: [], [BIBLE]: [] };
  for (let place = 0; place < held.length; place++) {
    const row = held[place]!;
    const { source } = examples[row]!;
    const language = reading.languages[row]!;
    const scores = scoresOf(reading.dataset, row, logits, place, calibration[language]);
    if (targetOf(reading.dataset, row, toxicity) !== 0 || targetOf(reading.dataset, row, spam) === 1)
      continue;
    if (verses[source] !== undefined) {
      verses[source].push(scores);
      continue;
    }
    if (!ORDINARY_SOURCES.has(source)) continue;
    const ofSource = clean[language].get(source) ?? [];
    ofSource.push(scores);
    clean[language].set(source, ofSource);
  }
  const enough = (language: CalibratedLanguage): ClauseScores[][] =>
    [...clean[language].values()].filter((comments) => comments.length >= FEWEST_CLEAN);
  return {
    en: chooseThresholds(enough('en'), verses[BIBLE]!, FALSE_ALARMS, SHARE_OF_BIBLE),
    ar: chooseThresholds(enough('ar'), verses[QURAN]!, FALSE_ALARMS, SHARE_OF_QURAN),
    // Too little Arabizi is known to be clean: what is written in the same language in Arabic letters stands for it.
    'ar-latn': chooseThresholds(
      [...enough('ar-latn'), ...enough('ar')],
      verses[QURAN]!,
      FALSE_ALARMS,
      SHARE_OF_QURAN,
    ),
  };
}

function scoresOf(
  dataset: Dataset,
  row: number,
  logits: Float32Array,
  place: number,
  calibration: readonly Calibration[],
): ClauseScores {
  const scores = Float64Array.from(HEADS, (_, head) => {
    const [slope, offset] = calibration[head]!;
    return 1 / (1 + Math.exp(-(slope * logits[place * HEADS.length + head]! + offset)));
  });
  doubtWithoutHostility(dataset.dense, row * dataset.denseWidth, scores);
  raiseLeadingClause(scores);
  return Object.fromEntries(FINDING_CLAUSES.map((clause, head) => [clause, scores[head]!])) as ClauseScores;
}

/** Verses that must pass. All of the Quran bound the thresholds, those that training saw and those that it did not. */
const QURAN = 'quran';
const BIBLE = 'kjv';
/** Each clause may hold so many of them. The Bible's whores and asses would otherwise set every threshold. */
const SHARE_OF_QURAN = 0.0001;
const SHARE_OF_BIBLE = 0.002;

/** A source with fewer clean comments says nothing about shares of a hundredth. */
const FEWEST_CLEAN = 40;

/** Sources whose clean rows are what readers ordinarily write, rather than written or chosen to be hard. */
const ORDINARY_SOURCES = new Set([
  'wiki_context_gc',
  'wiki_toxicity_nonfuzzed',
  'jigsaw_wiki_dummy',
  'osact4',
  'corpus/en/news',
  'corpus/en/faith',
  'corpus/ar/news',
  'corpus/ar/faith',
]);
