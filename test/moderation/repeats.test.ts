import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARED_MARKS, toRepeatMarks, toRepeatText } from '../../src/moderation/repeats.ts';

const shared = (one: string, other: string) => {
  const marks = new Set(toRepeatMarks(one));
  return toRepeatMarks(other).filter((mark) => marks.has(mark)).length;
};
const isNear = (one: string, other: string) => shared(one, other) >= SHARED_MARKS;

const ENGLISH =
  'The minister promised the new hospital for the third time, and the village still drives two hours to see a doctor.';
const ARABIC =
  'وعد الوزير ببناء المستشفى الجديد للمرة الثالثة وما زال أهل القرية يقطعون ساعتين لرؤية طبيب واحد';

describe('identical texts', () => {
  it.each([
    ['case, spaces and signs', 'Thank you, ALL!', 'thank  you all'],
    ['line ends', 'one\ntwo', 'one\r\n\r\ntwo'],
    ['tashkeel and tatweel', 'شُكْراً جـــزيلاً', 'شكرا جزيلا'],
    ['letters that writers exchange', 'القاهرة على أحسن', 'القاهره علي احسن'],
    ['digits of either script', 'عام ٢٠١٨', 'عام 2018'],
    ['zero-width characters', 'th\u200bank you', 'thank you'],
  ])('are the same but for %s', (_, one, other) => {
    expect(toRepeatText(one)).toBe(toRepeatText(other));
  });

  it('differ by a letter', () => {
    expect(toRepeatText('now here')).not.toBe(toRepeatText('not here'));
  });

  it('of signs alone are told apart by their signs', () => {
    expect(toRepeatText('👍 👍')).toBe(toRepeatText('👍👍'));
    expect(toRepeatText('👍')).not.toBe(toRepeatText('👎'));
  });
});

describe('near-repeats', () => {
  it.each([
    ['a changed word', ENGLISH, ENGLISH.replace('hospital', 'school')],
    ['another case and a smiley', ENGLISH, `${ENGLISH.toUpperCase()} 😀`],
    ['a link at the end', ENGLISH, `${ENGLISH} https://a.example/x`],
    ['a changed word in Arabic', ARABIC, ARABIC.replace('الوزير', 'الرئيس')],
    ['tashkeel in Arabic', ARABIC, ARABIC.replaceAll('ا', 'اَ')],
  ])('are found through %s', (_, one, other) => {
    expect(isNear(one, other)).toBe(true);
  });

  it('are not found between texts on the same matter', () => {
    expect(
      isNear(
        ENGLISH,
        'A hospital was promised to our village three times by three ministers; nobody built one.',
      ),
    ).toBe(false);
    expect(isNear(ARABIC, 'لم يصل أي طبيب إلى قريتنا منذ وعد الحكومة الأخير ببناء مستشفى في المنطقة')).toBe(
      false,
    );
  });

  it('are not looked for below forty characters', () => {
    expect(toRepeatMarks('a'.repeat(39))).toEqual([]);
    expect(toRepeatMarks('a'.repeat(40))).toHaveLength(16);
    expect(toRepeatMarks('بَ'.repeat(39))).toEqual([]);
  });

  it('hold for every text and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 45, maxLength: 300 }), (text) => {
        if (toRepeatMarks(text).length > 0) expect(shared(text, text)).toBe(16);
      }),
    );
  });
});
