import { type Corpus, type CorpusLanguage, expandCorpus } from './corpus.ts';
import type { LabelledRow, Split } from './labelled.ts';
import { seedOf } from './random.ts';
import { SENTENCE_WEIGHT, weightOfSource } from './sources.ts';
import { type Targets, targetsOfRow, targetsOfTemplate } from './targets.ts';

/** One text with what it teaches. */
export interface Example {
  readonly text: string;
  readonly language: CorpusLanguage;
  /** Public source, or `corpus/FILE`. */
  readonly source: string;
  readonly split: Split;
  readonly targets: Targets;
  readonly weight: number;
  /** Clean as most of what readers write is clean, and not for looking like what is held. */
  readonly isOrdinary: boolean;
}

/** Public sources whose clean rows are what readers ordinarily write, rather than written or chosen to be hard. */
const ORDINARY_SOURCES: ReadonlySet<string> = new Set(['wiki_context_gc', 'osact4']);
/** Why such lines of the corpus are negatives; fillings of a template are nobody's comments. */
const ORDINARY_REASONS: ReadonlySet<string> = new Set(
  'plain politics criticism debate thanks football question prayer'.split(' '),
);

/** Of ten blocks of a corpus file, this many are kept for calibration. */
const DEV_BLOCKS_OF_TEN = 1;

/** At most so many sentences of one template: many fillers teach that the frame matters, not the name in it. */
const SENTENCES_A_TEMPLATE = 16;

export function examplesOfRows(rows: readonly LabelledRow[]): Example[] {
  return rows
    .filter((row) => row.split !== 'train' || isDrawn(row))
    .map((row) => ({
      text: row.text,
      language: row.lang,
      source: row.source,
      // Background has no splits of its own: what training does not draw of it is kept for calibration and thresholds.
      split: row.split === 'background' && !isDrawn(row) ? 'dev' : row.split,
      targets: targetsOfRow(row),
      weight: Math.max(1, weightOfSource(row.source)),
      isOrdinary: row.labels.toxic === 0 && ORDINARY_SOURCES.has(row.source),
    }))
    .filter((example) => example.targets.some((target) => target >= 0));
}

/** By the row's own name, so that no other row's coming or going changes the draw. */
function isDrawn(row: LabelledRow): boolean {
  return seedOf(row.id, 0) % 1000 < 1000 * weightOfSource(row.source);
}

/** Blocks are never parted between train and dev: a negative beside its own positive would tell the answer. */
export function examplesOfCorpus(corpus: Corpus, seed: number): Example[] {
  return expandCorpus(corpus, SENTENCES_A_TEMPLATE, seed).map((sentence) => {
    const name = `corpus/${sentence.language}/${sentence.file}`;
    return {
      text: sentence.filled,
      language: sentence.language,
      source: name,
      split: seedOf(`${name}/${sentence.block}`, seed) % 10 < DEV_BLOCKS_OF_TEN ? 'dev' : 'train',
      targets: targetsOfTemplate(sentence),
      weight: SENTENCE_WEIGHT[sentence.language],
      isOrdinary: !sentence.text.includes('{') && ORDINARY_REASONS.has(sentence.reason),
    };
  });
}
