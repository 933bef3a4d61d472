import { DEVOTION, HEADS, OUTPUTS } from '../screening/classifier/classifier.ts';
import { FIRST_RULE_SCORE, heardLogit } from '../screening/classifier/dense-inputs.ts';
import { BUCKET_BITS } from '../screening/classifier/features.ts';
import { list } from '../screening/lexicon/list.ts';
import { EVIDENCE_AT, type EvidenceName } from '../screening/rules/evidence.ts';
import { createScreener } from '../screening/screener.ts';
import { createBaselines, listBadWords } from './baselines.ts';
import { renumber } from './dataset.ts';
import type { Example } from './examples.ts';
import { areaUnderCurve, recallAtFalseAlarms } from './metrics.ts';
import type { Reading } from './read-examples.ts';
import { SOURCE_GROUPS } from './sources.ts';
import { HEAD_INDEX } from './targets.ts';
import { trainModel } from './train-model.ts';
import { predictLogits, type Recipe } from './train-network.ts';

/** The engine, built up step by step; each scores a text by all that came before it. */
export const STEPS = ['bad-words', 'normalise', 'lexicon', 'composition', 'classifier', 'fusion'] as const;
export type Step = (typeof STEPS)[number];

/** One head of one group of sources under every step; no step has seen the group. */
export interface StepFigures {
  readonly group: string;
  readonly head: 'toxic' | 'hateful' | 'spam';
  readonly n: number;
  readonly area: Readonly<Record<Step, number>>;
  /** Recall at 5 % false alarms. */
  readonly recall: Readonly<Record<Step, number>>;
}

const HEAD_OF = {
  toxic: HEAD_INDEX.TOXICITY,
  hateful: HEAD_INDEX.IDENTITY_ATTACK,
  spam: HEAD_INDEX.spam,
} as const;

/**
 * Leaves out one group of sources at a time and ranks it:
 * by the English list of bad-words as that library matches it; by the same list over normalised text; by the marks of the
 * lexicon; by the rules' composition; by a network that was trained on the other groups; and by network and rules together.
 */
export function* rankBySteps(
  examples: readonly Example[],
  reading: Reading,
  recipe: Recipe,
  tableSize: number,
): Generator<StepFigures> {
  const rows = Int32Array.from(examples.keys());
  const normalised = flagsOfNormalisedList();
  const [badWords] = createBaselines();
  for (const group of SOURCE_GROUPS) {
    const tested = rows.filter((row) => group.includes(examples[row]!.source));
    if (tested.length === 0) continue;
    const trained = rows.filter(
      (row) => !group.includes(examples[row]!.source) && examples[row]!.split !== 'test',
    );
    const { weights, buckets } = trainModel(reading.dataset, trained, recipe, tableSize);
    const numbered = renumber(reading.dataset, buckets, 2 ** BUCKET_BITS);
    const logits = predictLogits({ ...weights, ruleWeights: HEADS.map(() => 0) }, numbered, tested);
    const texts = Array.from(tested, (row) => examples[row]!.text);
    const plain = texts.map((text) => (badWords!.flags(text) ? 1 : 0));
    const listed = texts.map((text) => (normalised(text) ? 1 : 0));
    for (const head of ['toxic', 'hateful', 'spam'] as const) {
      const at = HEAD_OF[head];
      const known = Array.from(tested.keys()).filter((place) => targetAt(reading, tested[place]!, at) >= 0);
      const truths = known.map((place) => targetAt(reading, tested[place]!, at));
      if (!truths.includes(1) || !truths.includes(0)) continue;
      const score: Record<Step, (place: number) => number> = {
        'bad-words': (place) => plain[place]!,
        normalise: (place) => listed[place]!,
        lexicon: (place) => weighMarks(reading, tested[place]!),
        composition: (place) => ruleScore(reading, tested[place]!, at),
        classifier: (place) => logits[place * OUTPUTS + at]!,
        fusion: (place) =>
          logits[place * OUTPUTS + at]! +
          weights.ruleWeights[at]! *
            heardLogit(at, ruleScore(reading, tested[place]!, at), logits[place * OUTPUTS + DEVOTION]!),
      };
      const figures = STEPS.map((step) => {
        const scores = known.map(score[step]);
        return [step, areaUnderCurve(scores, truths), recallAtFalseAlarms(scores, truths, 0.05)] as const;
      });
      yield {
        group: group.join(', '),
        head,
        n: known.length,
        area: Object.fromEntries(figures.map(([step, area]) => [step, area])) as Record<Step, number>,
        recall: Object.fromEntries(figures.map(([step, , recall]) => [step, recall])) as Record<Step, number>,
      };
    }
  }
}

function targetAt(reading: Reading, row: number, head: number): number {
  return reading.dataset.targets[row * OUTPUTS + head]!;
}

function ruleScore(reading: Reading, row: number, head: number): number {
  return reading.dataset.dense[row * reading.dataset.denseWidth + FIRST_RULE_SCORE + head]!;
}

/** What a marked word weighs by itself, by the names of the evidence. */
const MARK_WEIGHTS: Partial<Readonly<Record<EvidenceName, number>>> = {
  'insult.mild': 0.2,
  'insult.strong': 0.6,
  'insult.severe': 1,
  'profanity.mild': 0.2,
  'profanity.strong': 0.6,
  'profanity.severe': 1,
  slur: 1,
  threat: 1,
  'spam.phrase': 0.1,
};

function weighMarks(reading: Reading, row: number): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(MARK_WEIGHTS)) {
    const at = EVIDENCE_AT[name as EvidenceName];
    sum += weight * reading.dataset.dense[row * reading.dataset.denseWidth + at]!;
  }
  return sum;
}

function flagsOfNormalisedList(): (text: string) => boolean {
  const entries = listBadWords().filter((word) => /^[a-z ]+$/.test(word));
  const header = { role: 'profanity', language: 'en', severity: 'strong', inflect: 'none' } as const;
  const screener = createScreener({ lists: [list(header, entries.join('\n'))] });
  return (text) => screener.screen({ title: '', text }).findings.length > 0;
}
