import { HEADS } from '../screening/classifier/classifier.ts';
import { BUCKET_BITS } from '../screening/classifier/features.ts';
import { renumber } from './dataset.ts';
import type { Example } from './examples.ts';
import { areaUnderCurve, macroF1, recallAtFalseAlarms } from './metrics.ts';
import type { Reading } from './read-examples.ts';
import { SOURCE_GROUPS } from './sources.ts';
import { HEAD_INDEX } from './targets.ts';
import { trainModel } from './train-model.ts';
import { predictLogits, type Recipe } from './train-network.ts';

/** How one source group ranks under weights that never saw it. */
export interface LeftOut {
  readonly group: string;
  readonly n: number;
  readonly toxicArea: number;
  readonly toxicRecall: number;
  readonly hatefulArea: number;
  readonly hatefulF1: number;
  readonly spamArea: number;
}

/** For each group of sources: trains on all the others (and the corpus), ranks the group. Yields as it goes. */
export function* leaveOneOut(
  examples: readonly Example[],
  reading: Reading,
  recipe: Recipe,
  tableSize: number,
): Generator<LeftOut> {
  const present = new Set(examples.map((example) => example.source));
  const rows = Int32Array.from(examples.keys());
  for (const group of SOURCE_GROUPS) {
    if (!group.some((source) => present.has(source))) continue;
    const tested = rows.filter((row) => group.includes(examples[row]!.source));
    const trained = rows.filter(
      (row) => !group.includes(examples[row]!.source) && examples[row]!.split !== 'test',
    );
    const { weights, buckets } = trainModel(reading.dataset, trained, recipe, tableSize);
    const logits = predictLogits(weights, renumber(reading.dataset, buckets, 2 ** BUCKET_BITS), tested);
    yield rankGroup(group.join(', '), reading, tested, (place, head) => logits[place * HEADS.length + head]!);
  }
}

/** The same figures for the rules' own scores, which no source taught. */
export function* rankByRules(examples: readonly Example[], reading: Reading): Generator<LeftOut> {
  const rows = Int32Array.from(examples.keys());
  for (const group of SOURCE_GROUPS) {
    const tested = rows.filter((row) => group.includes(examples[row]!.source));
    if (tested.length === 0) continue;
    yield rankGroup(group.join(', '), reading, tested, (place, head) => {
      const score = reading.ruleScores[tested[place]! * HEADS.length + head]!;
      return Math.log((score + 1e-6) / (1 - score + 1e-6));
    });
  }
}

function rankGroup(
  group: string,
  reading: Reading,
  tested: Int32Array,
  logit: (place: number, head: number) => number,
): LeftOut {
  const select = (head: number): { scores: number[]; truths: number[] } => {
    const scores: number[] = [];
    const truths: number[] = [];
    for (let place = 0; place < tested.length; place++) {
      const target = reading.dataset.targets[tested[place]! * HEADS.length + head]!;
      if (target < 0) continue;
      scores.push(logit(place, head));
      truths.push(target);
    }
    return { scores, truths };
  };
  const toxic = select(HEAD_INDEX.TOXICITY);
  const hateful = select(HEAD_INDEX.IDENTITY_ATTACK);
  const spam = select(HEAD_INDEX.spam);
  return {
    group,
    n: tested.length,
    toxicArea: areaUnderCurve(toxic.scores, toxic.truths),
    toxicRecall: recallAtFalseAlarms(toxic.scores, toxic.truths, 0.05),
    hatefulArea: areaUnderCurve(hateful.scores, hateful.truths),
    hatefulF1:
      hateful.truths.includes(1) && hateful.truths.includes(0)
        ? macroF1(
            hateful.scores.map((score) => (score >= 0 ? 1 : 0)),
            hateful.truths,
          )
        : Number.NaN,
    spamArea: areaUnderCurve(spam.scores, spam.truths),
  };
}
