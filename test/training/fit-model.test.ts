import { describe, expect, it } from 'vitest';
import { HEADS, OUTPUTS } from '../../src/screening/classifier/classifier.ts';
import { BUCKET_BITS } from '../../src/screening/classifier/features.ts';
import { createNetworkClassifier } from '../../src/screening/classifier/network-classifier.ts';
import { createScreener } from '../../src/screening/screener.ts';
import { renumber } from '../../src/training/dataset.ts';
import type { Example } from '../../src/training/examples.ts';
import { fitModel, restoreWeights } from '../../src/training/fit-model.ts';
import { areaUnderCurve, recallAtFalseAlarms } from '../../src/training/metrics.ts';
import { packWeights, plainCalibration } from '../../src/training/pack-weights.ts';
import { createRandom } from '../../src/training/random.ts';
import { readExamples } from '../../src/training/read-examples.ts';
import { HEAD_INDEX } from '../../src/training/targets.ts';
import { RECIPE, trainModel } from '../../src/training/train-model.ts';
import { predictLogits } from '../../src/training/train-network.ts';

const BAD = ['grelk', 'vompish', 'snarvel', 'drubbed', 'yorkle'];
const GOOD = ['garden', 'market', 'window', 'teacher', 'harbour', 'letter', 'morning', 'bridge', 'kitchen'];

/** Sentences of harmless words, half of them with a made-up word that stands for abuse. */
function sample(count: number): Example[] {
  const random = createRandom(11);
  const pick = (words: readonly string[]): string => words[random.below(words.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const isBad = random.next() < 0.5;
    const words = [pick(GOOD), pick(GOOD), isBad ? pick(BAD) : pick(GOOD), pick(GOOD)];
    return {
      text: words.join(' '),
      language: 'en',
      source: 'sample',
      split: i % 5 === 0 ? 'dev' : 'train',
      targets: new Int8Array(OUTPUTS).fill(isBad ? 1 : 0, 0, HEADS.length),
      weight: 1,
      isOrdinary: true,
    };
  });
}

const SIZE = 300;

describe('training', () => {
  const examples = sample(600);

  it('gives the same weights for the same seed and others for another', () => {
    const first = fitModel(examples, RECIPE, SIZE);
    expect(fitModel(examples, RECIPE, SIZE)).toEqual(first);
    expect(fitModel(examples, { ...RECIPE, seed: 2 }, SIZE).rows).not.toEqual(first.rows);
  });

  it('keeps no more rows than it is allowed', () => {
    expect(fitModel(examples, RECIPE, SIZE).size).toBeLessThanOrEqual(SIZE);
  });

  it('loses at most two points of ranking and recall by rounding to levels', () => {
    const { dataset } = readExamples(examples);
    const rows = Int32Array.from(examples.keys());
    const { weights, buckets } = trainModel(dataset, rows, RECIPE, SIZE);
    const numbered = renumber(dataset, buckets, 2 ** BUCKET_BITS);
    const rounded = restoreWeights(packWeights(weights, buckets, plainCalibration(HEADS.length)), weights);
    const figures = [weights, rounded].map((one) => {
      const logits = predictLogits(one, numbered, rows);
      const scores = Array.from(rows, (_, i) => logits[i * OUTPUTS + HEAD_INDEX.TOXICITY]!);
      const truths = examples.map(({ targets }) => targets[HEAD_INDEX.TOXICITY]!);
      return { area: areaUnderCurve(scores, truths), recall: recallAtFalseAlarms(scores, truths, 0.05) };
    });
    expect(figures[0]!.area).toBeGreaterThan(0.98);
    expect(figures[1]!.area).toBeGreaterThan(figures[0]!.area - 0.02);
    expect(figures[1]!.recall).toBeGreaterThan(figures[0]!.recall - 0.02);
  });

  it('makes weights with which the screener tells what it was shown from what it was not', () => {
    const screener = createScreener({
      classifier: createNetworkClassifier(fitModel(examples, RECIPE, SIZE)),
    });
    const toxicity = (text: string): number => screener.screen({ title: '', text }).attributes.TOXICITY;
    expect(toxicity('the snarvel by the window')).toBeGreaterThan(
      toxicity('the teacher by the window') + 0.2,
    );
  });
});
