import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/screening/lexicon/find-marks.ts';
import { buildLexicon, compileLexicon, type Lexicon } from '../../../src/screening/lexicon/lexicon.ts';
import { type ListHeader, list } from '../../../src/screening/lexicon/list.ts';
import { keepLongest, type Mark } from '../../../src/screening/lexicon/marks.ts';
import { unpackLexicon } from '../../../src/screening/lexicon/pack-lexicon.ts';
import { TextView } from '../../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../../src/screening/normalize/tokenize.ts';

function find(lexicon: Lexicon, text: string): string[] {
  const view = new TextView();
  tokenize(view, 'text', text);
  const marks: Mark[] = [];
  findMarks(view, lexicon, marks);
  return keepLongest(marks)
    .filter((mark) => mark.heading.role !== 'innocent')
    .map((mark) => text.slice(view.origin[mark.start], view.origin[mark.end]));
}

const compile = (entries: string, header: Partial<ListHeader> = {}) =>
  compileLexicon([list({ role: 'insult', language: 'en', ...header }, entries)]);

describe('an entry', () => {
  it.each([
    ['badger', 'two badgers and a badger’s den', ['badgers', 'badger’s']],
    ['badger', 'badgering, badgerish, honeybadger', []],
    ['=badger', 'badger badgers', ['badger']],
    ['fox', 'foxes', ['foxes']],
    ['pony', 'ponies', ['ponies']],
    ['badg*', 'badgering', ['badgering']],
    [
      'piece of (old|) (tin|lead)',
      'a piece of old tin, a piece of lead',
      ['piece of old tin', 'piece of lead'],
    ],
    ['kick _ out', 'kick all of them out, kick out', ['kick all of them out']],
    ['رمان', 'والرمان ورمانكم ورمانة', ['والرمان', 'ورمانكم', 'ورمانة']],
    ['رمان', 'رمانيزم', []],
    ['سوء', 'سوء وسو', ['سوء']],
  ])('%s in "%s" matches %j', (entry, text, expected) => {
    expect(find(compile(entry), text)).toEqual(expected);
  });

  it.each([
    ['munch', 'munches munched munching muncher munchers', 5],
    ['grate', 'grates grated grating', 3],
    ['stab', 'stabbed stabbing', 2],
    ['زرع', 'نزرع يزرعون ازرعوا سيزرعها زرعتم', 5],
  ])('%s as a verb matches all of "%s"', (entry, text, count) => {
    expect(find(compile(entry, { inflect: 'verb' }), text)).toHaveLength(count);
  });

  it('is silenced by a longer innocent one, and keeps quiet inside longer words', () => {
    const lexicon = compileLexicon([
      list({ role: 'insult', language: 'ar' }, 'حمار'),
      list({ role: 'innocent', language: 'ar' }, 'حمار وحشي'),
    ]);
    expect(find(lexicon, 'حمار وحشي في الحديقة')).toEqual([]);
    expect(find(lexicon, 'حمار في الحديقة')).toEqual(['حمار']);
  });

  it.each([
    ['a (b', '`(` is never closed', 2],
    ['a) b', '`)` without `(`', 1],
    ['a (b (c))', '`(` inside `(`', 5],
    ['a*b', '`*` stands only', 1],
    ['_ a', '`_` stands between', 0],
    ['***', 'stands only', 1],
    ['!!', 'No word is left', 0],
  ])('%s is refused with a caret under the fault', (entry, problem, offset) => {
    expect(() => compile(entry)).toThrow(problem);
    expect(() => compile(entry)).toThrow(expect.objectContaining({ offset }));
  });
});

describe('a packed lexicon', () => {
  it('has every entry again: short and long, alike and apart, one within another', () => {
    const letters = Array.from({ length: 120 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const long = 'the very long story of how a badger came to own a hat of tin and another of lead';
    const lists = [
      list({ role: 'insult', language: 'en' }, `badger, badger hat, bad, badge of (tin|lead), =b, ${long}`),
      list(
        { role: 'insult', language: 'en' },
        `${long} besides, ${letters.map((one) => `${one}x`).join(', ')}`,
      ),
      list({ role: 'slur', language: 'ar', target: 'group' }, 'رمان، رمان حلو، رماني'),
    ];
    const found = ['badger', 'badgers', 'badger hat', 'bad', 'b', 'badge of lead'];
    const arabic = ['والرمان', 'رمان حلو', 'ورماني'];
    const rest = [long, `${long} besides`, ...letters.map((one) => `${one}x`)];
    const all = [...found, ...arabic, ...rest];
    expect(find(compileLexicon(lists), all.join(', '))).toEqual(all);
  });

  it('is the same when it was written and read', () => {
    const lists = [list({ role: 'insult', language: 'en' }, 'badger, badge, badly, =bad')];
    const written = JSON.parse(JSON.stringify(buildLexicon(lists).pack()));
    expect(find(unpackLexicon(written), 'badgers bad badge')).toEqual(['badgers', 'bad', 'badge']);
  });
});
