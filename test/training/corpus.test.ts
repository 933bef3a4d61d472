import { describe, expect, it } from 'vitest';
import { type Corpus, CorpusError, expandCorpus, parseCorpusFile } from '../../src/training/corpus.ts';

const FILE = `
# a remark
dialect: levantine

+ racial identity,insult: {people} are {bad|worse}
- negated: {people} are not {bad|worse}

- plain: a line of its own
`;

describe('the corpus', () => {
  const templates = parseCorpusFile(FILE, 'en', 'sample');

  it('reads clauses and labels of a positive and the reason of a negative', () => {
    expect(templates.map(({ clauses, labels, reason }) => ({ clauses, labels, reason }))).toEqual([
      { clauses: ['racial'], labels: ['identity', 'insult'], reason: '' },
      { clauses: [], labels: [], reason: 'negated' },
      { clauses: [], labels: [], reason: 'plain' },
    ]);
  });

  it('keeps lines between blank lines in one block, under the dialect last named', () => {
    expect(templates.map(({ block, dialect }) => [block, dialect])).toEqual([
      [0, 'levantine'],
      [0, 'levantine'],
      [1, 'levantine'],
    ]);
  });

  it('fills the slots of a positive and of its negative alike', () => {
    const sentences = expandCorpus(corpusOf(templates, ['they', 'we', 'you']), 3, 7);
    const positives = sentences.filter(({ clauses }) => clauses.length > 0).map(({ filled }) => filled);
    const negatives = sentences.filter(({ reason }) => reason === 'negated').map(({ filled }) => filled);
    expect(positives.length).toBe(3);
    expect(negatives).toEqual(positives.map((filled) => filled.replace('are', 'are not')));
  });

  it('gives the same sentences for the same seed and others for another', () => {
    const corpus = corpusOf(
      templates,
      Array.from({ length: 50 }, (_, i) => `group ${i}`),
    );
    const read = (seed: number) => expandCorpus(corpus, 4, seed).map(({ filled }) => filled);
    expect(read(1)).toEqual(read(1));
    expect(read(1)).not.toEqual(read(2));
  });

  it('names the file and the line of what it cannot read', () => {
    expect(() => parseCorpusFile('+ nonsense: text', 'ar', 'sample')).toThrow(
      new CorpusError('ar/sample.txt', 1, 'unknown clause "nonsense"'),
    );
    expect(() => parseCorpusFile('\nno head', 'ar', 'sample')).toThrow(CorpusError);
    expect(() => expandCorpus(corpusOf(templates, []), 1, 1)).toThrow(/no slot file for \{people\}/);
  });
});

function corpusOf(templates: Corpus['templates'], people: readonly string[]): Corpus {
  const slots = new Map([['people', people]]);
  return { templates, slots: { en: slots, ar: new Map(), arabizi: new Map() } };
}
