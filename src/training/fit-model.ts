import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import { HEADS, OUTPUTS } from '../screening/classifier/classifier.ts';
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
import { scoreHeads } from '../screening/classifier/score-heads.ts';
import { fitCalibration, type Outcome } from './calibrate.ts';
import { type Dataset, renumber } from './dataset.ts';
import type { Example } from './examples.ts';
import {
  type Bound,
  type BreakingScores,
  type ClauseScores,
  type CleanComments,
  chooseThresholds,
} from './holding.ts';
import { packWeights, plainCalibration } from './pack-weights.ts';
import { seedOf } from './random.ts';
import { type Reading, readExamples } from './read-examples.ts';
import { trainModel } from './train-model.ts';
import { predictLogits, type Recipe, type Weights } from './train-network.ts';

/** Clean comments of the dev splits that the shipped thresholds may hold: less than half of what the service promises on stranger ones. */
const FALSE_ALARMS = 0.013;

/**
 * Heads whose score is read at one half: two breaking texts stand against three others in their calibration, whatever the
 * sources' shares.
 */
const BALANCED: ReadonlySet<string> = new Set(['IDENTITY_ATTACK']);
const BALANCE = [0.6, 0.4] as const;

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

/**
 * Every public source weighs the same, so that the largest does not decide what a score means, and the corpus, whose
 * unread sentences are like those it taught, no more than one of them.
 */
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
    const origin = originOf(examples[row]!);
    sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  }
  const mean = places.length / Math.max(1, sizes.size);
  return places.map((place) => {
    const row = held[place]!;
    return {
      logit: logits[place * OUTPUTS + head]!,
      truth: targetOf(reading.dataset, row, head) === 1 ? 1 : 0,
      weight: mean / sizes.get(originOf(examples[row]!))!,
    };
  });
}

const originOf = ({ source }: Example): string => (source.startsWith('corpus/') ? 'corpus' : source);

function balance(outcomes: readonly Outcome[]): Outcome[] {
  const total = [0, 0];
  for (const { truth, weight } of outcomes) total[truth]! += weight;
  const all = total[0]! + total[1]!;
  return outcomes.map((outcome) => ({
    ...outcome,
    weight: (outcome.weight * BALANCE[outcome.truth] * all) / Math.max(1e-9, total[outcome.truth]!),
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
  const ordinary = { en: new Groups(), ar: new Groups(), 'ar-latn': new Groups() };
  const breaking = { en: new Groups(), ar: new Groups(), 'ar-latn': new Groups() };
  const neighbours = new Groups();
  const verses = new Groups();
  for (let place = 0; place < held.length; place++) {
    const row = held[place]!;
    const { source, isOrdinary } = examples[row]!;
    const language = reading.languages[row]!;
    const scores = scoresOf(reading.dataset, row, logits, place, calibration[language]);
    for (const [head, clause] of FINDING_CLAUSES.entries()) {
      if (targetOf(reading.dataset, row, head) === 1)
        breaking[language].add(`${clause} ${originOf(examples[row]!)}`, scores);
    }
    if (!isClean(reading.dataset, row)) continue;
    if (source === QURAN || source === BIBLE) verses.add(source, scores);
    else if (isOrdinary) ordinary[language].add(originOf(examples[row]!), scores);
    else if (source.startsWith('corpus/')) neighbours.add(language, scores);
  }
  const bible = verses.of(BIBLE);
  const bounds = (language: CalibratedLanguage): Bound[] => [
    { comments: neighbours.of(language), share: SHARE_OF_NEIGHBOURS[language] },
    ...(language === 'en'
      ? [
          { comments: bible, share: SHARE_OF_BIBLE },
          { comments: bible, share: SACRED_SHARE_OF_BIBLE, clauses: SACRED },
        ]
      : [{ comments: verses.of(QURAN), share: SHARE_OF_QURAN }]),
  ];
  const choose = (language: CalibratedLanguage, clean: readonly CleanComments[]) =>
    chooseThresholds(
      clean,
      breakingScores(breaking[language]),
      bounds(language),
      FALSE_ALARMS,
      LOWEST_THRESHOLD[language],
      HIGHEST_THRESHOLD[language],
    );
  return {
    en: choose('en', ordinary.en.large()),
    ar: choose('ar', ordinary.ar.large()),
    // Too little Arabizi is known to be clean: what is written in the same language in Arabic letters stands for it.
    'ar-latn': choose('ar-latn', [...ordinary['ar-latn'].large(), ...ordinary.ar.large()]),
  };
}

function breakingScores(groups: Groups): BreakingScores {
  const entries = FINDING_CLAUSES.map((clause) => {
    const sources = groups.startingWith(`${clause} `);
    return [clause, sources.map((source) => source.map((scores) => scores[clause]))] as const;
  });
  return Object.fromEntries(entries) as unknown as BreakingScores;
}

/** Scores of texts by a name. */
class Groups {
  private readonly byName = new Map<string, ClauseScores[]>();

  add(name: string, scores: ClauseScores): void {
    const group = this.byName.get(name);
    if (group === undefined) this.byName.set(name, [scores]);
    else group.push(scores);
  }

  of(name: string): readonly ClauseScores[] {
    return this.byName.get(name) ?? [];
  }

  startingWith(prefix: string): ClauseScores[][] {
    return [...this.byName].filter(([name]) => name.startsWith(prefix)).map(([, group]) => group);
  }

  /** Those that are large enough to tell a share of a hundredth. */
  large(): ClauseScores[][] {
    return [...this.byName.values()].filter((group) => group.length >= FEWEST_CLEAN);
  }
}

const TOXICITY = HEADS.indexOf('TOXICITY');
const SPAM = HEADS.indexOf('spam');

function isClean(dataset: Dataset, row: number): boolean {
  return targetOf(dataset, row, TOXICITY) === 0 && targetOf(dataset, row, SPAM) !== 1;
}

function scoresOf(
  dataset: Dataset,
  row: number,
  logits: Float32Array,
  place: number,
  calibration: readonly Calibration[],
): ClauseScores {
  const scores = new Float64Array(HEADS.length);
  scoreHeads(logits, place * OUTPUTS, calibration, dataset.dense, row * dataset.denseWidth, scores);
  return Object.fromEntries(FINDING_CLAUSES.map((clause, head) => [clause, scores[head]!])) as ClauseScores;
}

/** Verses that must pass. All of the Quran bound the thresholds, those that training saw and those that it did not. */
const QURAN = 'quran';
const BIBLE = 'kjv';
/** Each clause may hold so many of them. The Bible's whores and asses would otherwise set every threshold. */
const SHARE_OF_QURAN = 0.0003;
const SHARE_OF_BIBLE = 0.001;
/** These may hold fewer. */
const SACRED: ReadonlySet<FindingClause> = new Set(['sanctities', 'religions', 'divine', 'sectarian']);
const SACRED_SHARE_OF_BIBLE = 0.0003;
/**
 * The same of the corpus' sentences that were written to look like what is held: they are harder than what readers write. Of
 * Arabizi hardly anything else is known, so it is held to more.
 */
const SHARE_OF_NEIGHBOURS = { en: 0.05, ar: 0.05, 'ar-latn': 0.03 };
/** No clause holds what scores less: with few clean comments to go by, a threshold would sink to where anything may lie. */
const LOWEST_THRESHOLD = { en: 0.4, ar: 0.35, 'ar-latn': 0.5 };
/**
 * What breaks a clause three times as likely as not is held: one clause's threshold would else stand near certainty, because the
 * others used up the clean comments. Arabizi is calibrated on too little for that.
 */
const HIGHEST_THRESHOLD = { en: 0.75, ar: 0.75, 'ar-latn': 0.999 };

/** A source with fewer clean comments says nothing about shares of a hundredth. */
const FEWEST_CLEAN = 150;
