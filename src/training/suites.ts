import { type Corpus, type CorpusSentence, expandCorpus } from './corpus.ts';
import type { LabelledRow, Split } from './labelled.ts';
import type { Suite, Trial } from './measure.ts';
import { HEAD_INDEX, type Targets, targetsOfRow, targetsOfTemplate } from './targets.ts';

/** Sentences of each held-apart template. */
const SENTENCES_A_TEMPLATE = 6;

/** One suite per source for a split, in the order in which the file names the sources. */
export function suitesOfSplit(rows: readonly LabelledRow[], split: Split): Suite[] {
  const bySource = new Map<string, Trial[]>();
  for (const row of rows) {
    if (row.split !== split) continue;
    const name = `${row.lang} ${row.source}`;
    if (!bySource.has(name)) bySource.set(name, []);
    bySource.get(name)!.push(trialOf(row.text, targetsOfRow(row)));
  }
  return [...bySource].map(([name, trials]) => ({ name, trials })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function trialOf(text: string, targets: Targets): Trial {
  const known = (head: keyof typeof HEAD_INDEX): 0 | 1 | undefined => {
    const target = targets[HEAD_INDEX[head]]!;
    return target === 1 ? 1 : target === 0 ? 0 : undefined;
  };
  const [toxic, hateful, spam] = [known('TOXICITY'), known('IDENTITY_ATTACK'), known('spam')];
  return {
    text,
    ...(toxic === undefined ? {} : { toxic }),
    ...(hateful === undefined ? {} : { hateful }),
    ...(spam === undefined ? {} : { spam }),
  };
}

/** The held-apart corpus, one suite per file. */
export function suitesOfCorpus(
  corpus: Corpus,
  seed: number,
): { suite: Suite; sentences: CorpusSentence[] }[] {
  const byFile = new Map<string, CorpusSentence[]>();
  for (const sentence of expandCorpus(corpus, SENTENCES_A_TEMPLATE, seed)) {
    const name = `${sentence.language} ${sentence.file}`;
    if (!byFile.has(name)) byFile.set(name, []);
    byFile.get(name)!.push(sentence);
  }
  return [...byFile].map(([name, sentences]) => ({
    suite: {
      name,
      trials: sentences.map((sentence) => trialOf(sentence.filled, targetsOfTemplate(sentence))),
    },
    sentences,
  }));
}
