import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TextView } from '../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../src/screening/normalize/tokenize.ts';
import { type Corpus, expandCorpus, readCorpus } from '../../src/training/corpus.ts';

const ROOT = join(import.meta.dirname, '../../corpus');
const RUN = 5;
const SENTENCES = 12;

/** Every run of five words of the sentences, each with the line it stands in. */
function runsOf(corpus: Corpus): Map<string, string> {
  const view = new TextView();
  const runs = new Map<string, string>();
  for (const { filled, language, file, line } of expandCorpus(corpus, SENTENCES, 1)) {
    view.reset();
    tokenize(view, 'text', filled);
    const words = Array.from({ length: view.wordCount }, (_, i) =>
      view.read(view.wordStart[i]!, view.wordEnd[i]!),
    );
    for (let i = 0; i + RUN <= words.length; i++) {
      runs.set(words.slice(i, i + RUN).join(' '), `${language}/${file}.txt:${line}`);
    }
  }
  return runs;
}

describe('the held-apart part of the corpus', () => {
  it('shares no five words in a row with the part that training reads', () => {
    const trained = runsOf(readCorpus(ROOT));
    const shared = [...runsOf(readCorpus(join(ROOT, 'held-apart')))]
      .filter(([run]) => trained.has(run))
      .map(([run, where]) => `${run} (held-apart/${where}, ${trained.get(run)})`);
    expect(shared).toEqual([]);
  });

  it('is there in every language', () => {
    const languages = new Set(readCorpus(join(ROOT, 'held-apart')).templates.map(({ language }) => language));
    expect([...languages].sort()).toEqual(['ar', 'arabizi', 'en']);
  });
});
