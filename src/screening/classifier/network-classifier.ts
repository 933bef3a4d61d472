import type { TextView } from '../normalize/text-view.ts';
import type { WordMemo } from '../normalize/word-memo.ts';
import { EVIDENCE_AT, type Evidence } from '../rules/evidence.ts';
import { type Classifier, HEADS, type Head, type WordRange } from './classifier.ts';
import { fillDenseInputs } from './dense-inputs.ts';
import { KnownRows } from './known-rows.ts';
import { type CalibratedLanguage, type PackedModel, unpackModel } from './model.ts';
import { Network } from './network.ts';
import { scoreHeads } from './score-heads.ts';
import { TableSum } from './table-sum.ts';
import { classifyWords } from './word-classes.ts';

/** A word must bring this much to a head's logit to be named. */
const SPEAKING = 0.25;
/** Neighbours that bring this share of the loudest word's part belong to its range. */
const NEIGHBOUR_SHARE = 0.5;

/** Unpacks the weights and keeps the buffers that every comment reuses. @throws {RangeError} on cut weights */
export function createNetworkClassifier(packed: PackedModel): Classifier {
  const model = unpackModel(packed);
  const network = new Network(model);
  const known = new KnownRows(model);
  const sum = new TableSum(model);
  let classes: Uint8Array = new Uint8Array();
  let placed: WordMemo | undefined;
  let voices = new Float64Array(256);

  function score(view: TextView, evidence: Evidence, out: Float64Array, memo: WordMemo): number {
    classes = classifyWords(evidence.marks, view.wordCount);
    placed = memo;
    const cost = known.sum(view, classes, memo, sum);
    sum.finish(network.inputs);
    fillDenseInputs(view, evidence, network.inputs, model.width);
    network.run();
    const calibration = model.calibration[calibratedLanguage(view, evidence)];
    scoreHeads(network.logits, 0, calibration, network.inputs, model.width, out);
    return cost;
  }

  function explain(view: TextView, head: Head): WordRange | undefined {
    if (placed === undefined) return undefined;
    if (voices.length < view.wordCount) voices = new Float64Array(2 * view.wordCount);
    voices.fill(0, 0, view.wordCount);
    const gradient = network.columnGradient(HEADS.indexOf(head));
    const rows = known.listen(view, classes, placed, gradient, voices);
    return loudestRange(voices, view.wordCount, SPEAKING * Math.sqrt(rows));
  }

  return {
    version: packed.version,
    thresholds: (language) =>
      packed.thresholds[language === 'ar' || language === 'ar-latn' ? language : 'en'],
    score,
    explain,
  };
}

/** Arabizi is told by the rules, the rest by what most letters are. */
export function calibratedLanguage(view: TextView, evidence: Evidence): CalibratedLanguage {
  if (view.arabicLetters > view.latinLetters) return 'ar';
  return evidence.counts[EVIDENCE_AT['form.arabizi']]! > 0 ? 'ar-latn' : 'en';
}

function loudestRange(spoken: Float64Array, count: number, least: number): WordRange | undefined {
  let loudest = 0;
  for (let word = 1; word < count; word++) if (spoken[word]! > spoken[loudest]!) loudest = word;
  if (count === 0 || spoken[loudest]! < least) return undefined;
  const share = NEIGHBOUR_SHARE * spoken[loudest]!;
  let first = loudest;
  let last = loudest + 1;
  while (first > 0 && spoken[first - 1]! >= share) first--;
  while (last < count && spoken[last]! >= share) last++;
  return { first, last };
}
