import { describe, expect, it } from 'vitest';
import { partRunTogether } from '../../../src/screening/lexicon/part-run-together.ts';
import { loadShippedLexicon } from '../../../src/screening/lexicon/shipped-lexicon.ts';
import { TextView } from '../../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../../src/screening/normalize/tokenize.ts';
import { hashOf } from '../../../src/screening/normalize/word-hash.ts';
import { createScreener } from '../../../src/screening/screener.ts';

const lexicon = loadShippedLexicon();

function part(text: string): TextView {
  const view = new TextView();
  tokenize(view, 'text', text);
  partRunTogether(view, lexicon);
  return view;
}

const wordsOf = (view: TextView) =>
  Array.from({ length: view.wordCount }, (_, word) => view.read(view.wordStart[word]!, view.wordEnd[word]!));

describe('words that were run together', () => {
  it.each([
    ['Thesewomenaredisgusting, all', 'these women are disgusting all'],
    ['GasTheJewsAlready', 'gas the jews already'],
    ['I say #deportallmuslims', 'i say deport all muslims'],
    ['Muslimsare my friends', 'muslims are my friends'],
    ['اللاجئونحشرات كلهم', 'اللاجيون حشرات كلهم'],
    ['حكومةالإرهابيين', 'حكومه الارهابيين'],
  ])('are parted: %s', (text, words) => {
    expect(wordsOf(part(text)).join(' ')).toBe(words);
  });

  it.each([
    'therapists',
    'Wolverhampton',
    'transliteration',
    'slobbering',
    'misdemeanour',
    'pickpockets',
    'icecreamsandwich',
    'goodmorningeveryone',
    'المستشفيات',
    'فاستقبلوهم',
    'المقاتلات',
    'والمهندسين',
  ])('stay whole where they are one word, or name nobody: %s', (text) => {
    expect(part(text).wordCount).toBe(1);
  });

  it('stand in the sentence of the whole, each with its own letters', () => {
    const view = part('No. Womenaretrash! Yes');
    expect(wordsOf(view)).toEqual(['no', 'women', 'are', 'trash', 'yes']);
    expect([...view.wordSentence.subarray(0, 5)]).toEqual([0, 1, 1, 1, 2]);
    expect(view.sentenceCount).toBe(3);
    expect([...view.wordHash.subarray(1, 4)]).toEqual(['women', 'are', 'trash'].map(hashOf));
  });

  it('are found where they stand in the text', () => {
    const text = 'so #killallmuslims now';
    const [finding] = createScreener().screen({ title: '', text }).findings;
    const { start, end } = finding!.span;
    expect(text.slice(start, end)).toBe('killallmuslims');
  });
});
