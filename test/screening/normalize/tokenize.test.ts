import { describe, expect, it } from 'vitest';
import { unifyArabicLetters } from '../../../src/screening/normalize/arabic-letters.ts';
import { toCompatible } from '../../../src/screening/normalize/compatibility.ts';
import { unmaskConfusables } from '../../../src/screening/normalize/confusables.ts';
import { toAsciiDigits } from '../../../src/screening/normalize/digits.ts';
import { dropInvisible } from '../../../src/screening/normalize/invisible.ts';
import { toSmall } from '../../../src/screening/normalize/letter-case.ts';
import { dropMarks } from '../../../src/screening/normalize/marks.ts';
import { foldOrdinary } from '../../../src/screening/normalize/ordinary.ts';
import { TextView, WORD } from '../../../src/screening/normalize/text-view.ts';
import { tokenize } from '../../../src/screening/normalize/tokenize.ts';

function words(text: string): string[] {
  const view = viewOf(text);
  return Array.from({ length: view.wordCount }, (_, i) => view.read(view.wordStart[i]!, view.wordEnd[i]!));
}

function viewOf(text: string): TextView {
  const view = new TextView();
  tokenize(view, 'text', text);
  return view;
}

describe('folding', () => {
  it.each([
    ['capitals and full width', 'Ｙou IDIOT!', ['you', 'idiot']],
    ['accents and stacked marks', 'ídí́́ót', ['idiot']],
    ['mathematical letters', '𝓲𝓭𝓲𝓸𝓽', ['idiot']],
    ['Cyrillic and Greek look-alikes', 'іdіοt', ['idiot']],
    ['small capitals', 'ɪᴅɪᴏᴛ', ['idiot']],
    ['squared and regional letters', '🅸🅳🅸🅾🆃', ['idiot']],
    ['zero-width characters', 'id\u200bio\u200dt\u00ad', ['idiot']],
    ['tashkeel and tatweel', 'كَــلْبٌ', ['كلب']],
    ['hamza seats, ya and ta marbuta', 'إهانةٌ مؤذى', ['اهانه', 'موذي']],
    ['presentation forms', 'ﻛﻠﺐ ﻻ', ['كلب', 'لا']],
    ['Persian and Iraqi letters', 'چلب گلب کلب', ['كلب', 'كلب', 'كلب']],
    ['Arabic-Indic and Persian digits', '١٢٣ ۴۵', ['123', '45']],
    ['the honorific in one character', 'محمد ﷺ', ['محمد', 'صلي', 'الله', 'عليه', 'وسلم']],
    ['letters repeated three times or more', 'idioooot', ['idioot']],
    ['inner apostrophes of any shape', "don’t 'you'", ["don't", 'you']],
    ['hashtags in camel case', '#SendThemBack now', ['send', 'them', 'back', 'now']],
    ['pictograms, without skin tones', 'you🐒👳🏾 ok', ['you', '🐒', '👳', 'ok']],
  ])('undoes %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives ordinary characters what the transforms make of them', () => {
    for (let unit = 1; unit < 0x700; unit++) {
      const folded = foldOrdinary(unit);
      if (folded < 0) continue;
      const plain = dropMarks(toCompatible(dropInvisible(String.fromCharCode(unit))));
      const transformed = unmaskConfusables(toAsciiDigits(unifyArabicLetters(toSmall(plain))));
      expect(folded === 0 ? '' : String.fromCharCode(folded)).toBe(transformed);
    }
    expect([...'Az9 أيًـ٣'].every((char) => foldOrdinary(char.charCodeAt(0)) >= 0)).toBe(true);
  });

  it('leaves numbers as they are', () => {
    expect(words('1000000 5555')).toEqual(['1000000', '5555']);
  });
});

describe('the view', () => {
  it('maps every folded character back to where it came from', () => {
    const text = 'A𝓫\u200bc  ﷺ é!';
    const view = viewOf(text);
    expect(Array.from(view.origin.subarray(0, 4))).toEqual([0, 1, 4, 5]);
    expect(view.origin[view.length]).toBe(text.length);
    for (let i = 1; i <= view.length; i++) expect(view.origin[i]).toBeGreaterThanOrEqual(view.origin[i - 1]!);
  });

  it('parts sentences at stops and line ends, not inside numbers and abbreviations', () => {
    const view = viewOf('One 3.5 two. Three e.g. four?\nFive');
    expect(view.sentenceCount).toBe(4);
    expect(Array.from(view.isQuestion.subarray(0, 4))).toEqual([0, 0, 1, 0]);
  });

  it('marks what stands between quotation marks that open and close', () => {
    const view = viewOf(`He said "you fool" and «يا كلب» then 'go home' but "never closed`);
    const quoted = Array.from({ length: view.wordCount }, (_, i) => i).filter(
      (i) => view.wordFlags[i]! & WORD.quoted,
    );
    expect(quoted.map((i) => view.read(view.wordStart[i]!, view.wordEnd[i]!))).toEqual([
      'you',
      'fool',
      'يا',
      'كلب',
      'go',
      'home',
    ]);
  });

  it('knows links, mentions, hashtags, capitals and disguise', () => {
    const view = viewOf('SEE www.spam.example/x or shop.com @user #tag іdiot');
    expect(view.linkCount).toBe(2);
    const flags = Array.from({ length: view.wordCount }, (_, i) => view.wordFlags[i]!);
    expect(flags[0]! & WORD.capitals).toBeTruthy();
    expect(flags.at(-3)! & WORD.mention).toBeTruthy();
    expect(flags.at(-2)! & WORD.hashtag).toBeTruthy();
    expect(flags.at(-1)! & WORD.disguised).toBeTruthy();
  });

  it('counts the digits of a telephone number whatever parts them', () => {
    expect(viewOf('call +961 (3) 555-12-34').longestNumber).toBe(11);
  });
});
