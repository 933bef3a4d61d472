import { ScreeningBudgetError } from '../screening/budget.ts';
import { type Classifier, HEADS } from '../screening/classifier/classifier.ts';
import { DENSE_INPUTS, fillDenseInputs } from '../screening/classifier/dense-inputs.ts';
import { FeatureBuffer } from '../screening/classifier/feature-buffer.ts';
import { extractFeatures } from '../screening/classifier/features.ts';
import type { CalibratedLanguage } from '../screening/classifier/model.ts';
import { calibratedLanguage } from '../screening/classifier/network-classifier.ts';
import { classifyWords } from '../screening/classifier/word-classes.ts';
import { createScreener } from '../screening/screener.ts';
import { DEFAULT_THRESHOLDS } from '../screening/thresholds.ts';
import { type Dataset, DatasetBuilder } from './dataset.ts';
import type { Example } from './examples.ts';

/** Texts as the network sees them, and beside them what the engine made of each without it. */
export interface Reading {
  readonly dataset: Dataset;
  readonly languages: readonly CalibratedLanguage[];
  /** `size × heads`: the rules' own scores. */
  readonly ruleScores: Float32Array;
}

/**
 * Runs every text through the engine as it is, with a classifier that only takes down what it is given: training cannot
 * see anything else than screening does.
 */
export function readExamples(examples: readonly Pick<Example, 'text' | 'targets' | 'weight'>[]): Reading {
  const features = new FeatureBuffer();
  const dense = new Float32Array(DENSE_INPUTS);
  const builder = new DatasetBuilder();
  const languages: CalibratedLanguage[] = [];
  const ruleScores = new Float32Array(examples.length * HEADS.length);
  const recorder: Classifier = {
    version: 'recorder',
    score(view, evidence) {
      extractFeatures(view, classifyWords(evidence.marks, view.wordCount), features);
      fillDenseInputs(view, evidence, dense, 0);
      ruleScores.set(evidence.scores, languages.length * HEADS.length);
      languages.push(calibratedLanguage(view, evidence));
      return 0;
    },
    thresholds: () => DEFAULT_THRESHOLDS,
    explain: () => undefined,
  };
  const screener = createScreener({ classifier: recorder });
  for (const example of examples) {
    const before = languages.length;
    try {
      screener.screen({ title: '', text: example.text });
    } catch (error) {
      if (!(error instanceof ScreeningBudgetError)) throw error;
    }
    if (languages.length === before) {
      // The text cost more than the engine allows: it teaches nothing.
      features.reset();
      dense.fill(0);
      languages.push('en');
      builder.add(
        features.buckets,
        0,
        dense,
        example.targets.map(() => -1),
        0,
      );
    } else builder.add(features.buckets, features.length, dense, example.targets, example.weight);
  }
  return { dataset: builder.build(), languages, ruleScores };
}
