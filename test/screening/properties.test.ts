import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/screening/budget.ts';
import { list } from '../../src/screening/lexicon/list.ts';
import { WORD_LISTS } from '../../src/screening/lexicon/lists/index.ts';
import { splitEntries } from '../../src/screening/lexicon/parse-entries.ts';
import { TextView } from '../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../src/screening/normalize/tokenize.ts';
import { createScreener } from '../../src/screening/screener.ts';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';
import { EVASIONS } from '../../src/training/evasions.ts';

const screener = createScreener();

/** Strong insults of one word: what a writer would disguise. */
const insults = WORD_LISTS.filter(
  (words) => words.role === 'insult' && words.severity !== 'mild' && words.language !== 'ar-latn',
).flatMap((words) =>
  splitEntries(words.entries).filter((entry) => /^([a-z]{5,}|[\u0621-\u064a]{4,})$/.test(entry)),
);

/** Text that is hard on a normaliser: letters of both languages among every kind of sign, and listed words. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...insults) },
      {
        weight: 3,
        arbitrary: fc.constantFrom('you', 'are', 'not', 'يا', 'انت', 'الله', 'he said', '"', '«', '»', "'"),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\u200f', '\u064e', 'ـ', '﷽', '🐒', '\n', '...', '*', '@', '#', '0', '٣'),
      },
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '.').map((joint) => parts.join(joint)));

describe('whatever is typed', () => {
  it('gives findings whose spans slice the original and are never empty', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 20 }), (body, title) => {
        const { findings } = screener.screen({ title, text: body });
        for (const { span } of findings) {
          const field = span.field === 'title' ? title : body;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(field.length);
          expect(field.slice(span.start, span.end).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer however many words are remembered', () => {
    const forgetful = createShippedScreener({ memoBits: 0 });
    const crowded = createShippedScreener({ memoBits: 3 });
    const remembering = createShippedScreener();
    fc.assert(
      fc.property(text, (body) => {
        const answer = forgetful.screen({ title: '', text: body });
        expect(crowded.screen({ title: '', text: body })).toEqual(answer);
        expect(remembering.screen({ title: '', text: body })).toEqual(answer);
        expect(remembering.screen({ title: '', text: body })).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a phrase that goes on behind others', 'yeet them', 'yeet the whole lot out'],
    ['a phrase that goes on with another word', 'yeet out', 'yeet away'],
    ['a word that goes on after a space', 'mudd zebra', 'mudd lewit'],
    ['a letter repeated after the space', 'zorb zebra', 'zorb blewit'],
    ['an Arabic word that goes on after a space', 'زقطم جديد', 'زقطم وطي'],
  ])('remembers of a word not that it stood before others: %s', (_, before, text) => {
    const lists = [
      list({ role: 'insult', language: 'en' }, 'yeet _ out, yeet away, muddlewit, zorblewit'),
      list({ role: 'insult', language: 'ar' }, 'زقطموطي'),
    ];
    const remembering = createScreener({ lists });
    expect(remembering.screen({ title: '', text: before }).findings).toEqual([]);
    const answer = remembering.screen({ title: '', text });
    expect(answer.findings).toHaveLength(1);
    expect(answer).toEqual(createScreener({ lists, memoBits: 0 }).screen({ title: '', text }));
  });

  it('gives probabilities between 0 and 1, and the same answer twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        const once = screener.screen({ title: '', text: body });
        expect(screener.screen({ title: '', text: body })).toEqual(once);
        for (const score of [...Object.values(once.scores), ...Object.values(once.attributes)]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the origin of every folded character in order and inside its field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const view = new TextView();
        tokenize(view, 'text', source);
        for (let at = 1; at <= view.length; at++) {
          expect(view.origin[at]!).toBeGreaterThanOrEqual(view.origin[at - 1]!);
        }
        expect(view.origin[view.length]).toBe(source.length);
      }),
    );
  });

  it('folds what is folded to itself: the transforms are in their right order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const folded = wordsOf(source);
        expect(wordsOf(folded.join(' '))).toEqual(folded);
      }),
    );
  });

  it.each([
    ['single letters', 'f u c k '],
    ['stars', `${'*'.repeat(63)}a`],
    ['signs and letters', 'a.b-c*d@e!'],
    ['repeated letters', 'aab'],
    ['opened quotations', '" “ « '],
    ['one endless word', 'motherf'],
    ['Arabic clitics', 'وبالوبال'],
    ['Arabic single letters', 'ك ل ب '],
    ['digits for letters', '1d10t5h17'],
    ['phrases that almost match', 'piece of absolute '],
  ])('is never screened over the budget: %s up to the full length', (_, unit) => {
    const body = unit.repeat(Math.ceil(DEFAULT_LIMITS.units / unit.length)).slice(0, DEFAULT_LIMITS.units);
    try {
      screener.screen({ title: '', text: body });
    } catch (error) {
      expect(error).toMatchObject({ code: 'SCREENING_BUDGET', resource: 'steps' });
    }
  });
});

describe('a listed insult', () => {
  it('is found plainly and after any of the evasions, at least 19 times in 20', () => {
    let written = 0;
    const missed: string[] = [];
    const step = Math.max(1, Math.floor(insults.length / 120));
    for (let i = 0; i < insults.length; i += step) {
      for (const { write } of EVASIONS) {
        const disguised = write(insults[i]!);
        if (disguised === undefined) continue;
        written++;
        if (screener.screen({ title: '', text: disguised }).recommendation !== 'hold') missed.push(disguised);
      }
    }
    expect(missed.length / written, missed.slice(0, 40).join(' ')).toBeLessThanOrEqual(0.05);
  });
});

function wordsOf(source: string): string[] {
  const view = new TextView();
  tokenize(view, 'text', source);
  return Array.from({ length: view.wordCount }, (_, word) =>
    view.read(view.wordStart[word]!, view.wordEnd[word]!),
  );
}
