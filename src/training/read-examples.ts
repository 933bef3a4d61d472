import { HEADS } from '../screening/classifier/classifier.ts';
import { DENSE_INPUTS, fillDenseInputs } from '../screening/classifier/dense-inputs.ts';
import { FeatureBuffer } from '../screening/classifier/feature-buffer.ts';
import { BUCKET_BITS, extractFeatures } from '../screening/classifier/features.ts';
import { classifyWords } from '../screening/classifier/word-classes.ts';
import { findMarks } from '../screening/lexicon/find-marks.ts';
import { compileLexicon } from '../screening/lexicon/lexicon.ts';
import { WORD_LISTS } from '../screening/lexicon/lists/index.ts';
import { keepLongest, type Mark } from '../screening/lexicon/marks.ts';
import { TextView } from '../screening/normalize/text-view.ts';
import { tokenize } from '../screening/normalize/tokenize.ts';
import { EVIDENCE } from '../screening/rules/evidence.ts';
import { type Dataset, DatasetBuilder } from './dataset.ts';
import type { Example } from './examples.ts';

/** Runs every text through the engine up to the network's inputs. */
export function readExamples(examples: readonly Example[]): Dataset {
  const view = new TextView();
  const features = new FeatureBuffer();
  const dense = new Float32Array(DENSE_INPUTS);
  const evidence = { counts: new Float32Array(EVIDENCE.length), scores: new Float64Array(HEADS.length) };
  const lexicon = compileLexicon(WORD_LISTS);
  const builder = new DatasetBuilder(2 ** BUCKET_BITS);
  for (const example of examples) {
    view.reset();
    tokenize(view, 'text', example.text);
    const marks: Mark[] = [];
    findMarks(view, lexicon, marks);
    extractFeatures(view, classifyWords(keepLongest(marks), view.wordCount), features);
    fillDenseInputs(view, evidence, dense, 0);
    builder.add(features.buckets, features.length, dense, example.targets, example.weight);
  }
  return builder.build();
}
