import { describe, expect, it } from 'vitest';
import { typeAsToday, typeWithoutVowels } from '../../src/training/scripture-today.ts';

describe('old English', () => {
  it.each([
    ['Thou art the man.', 'You are the man.'],
    ['He that sitteth and maketh haste cometh to naught', 'He that sits and makes haste comes to naught'],
    ['And the LORD spake unto his brethren, saying', 'And the Lord spoke to his brothers, saying'],
    ['She calleth, she seeth, she crieth', 'She calls, she sees, she cries'],
    ['Knowest thou the man whom thou seekest?', 'Knowest you the man whom you seek?'],
    ['Seth dwelt in Nazareth with twenty teeth', 'Seth dwelt in Nazareth with twenty teeth'],
  ])('%s', (printed, typed) => {
    expect(typeAsToday(printed)).toBe(typed);
  });
});

describe('a verse with all its vowels', () => {
  it.each([
    ['ٱلۡحَمۡدُ لِلَّهِ رَبِّ ٱلۡعَٰلَمِينَ', 'الحمد لله رب العالمين'],
    ['ٱلرَّحۡمَٰنِ ٱلرَّحِيمِ', 'الرحمن الرحيم'],
    ['ذَٰلِكَ ٱلۡكِتَٰبُ لَا رَيۡبَۛ فِيهِۛ هُدٗى', 'ذلك الكتاب لا ريب فيه هدى'],
    ['وَيُقِيمُونَ ٱلصَّلَوٰةَ', 'ويقيمون الصلاة'],
  ])('%s', (printed, typed) => {
    expect(typeWithoutVowels(printed)).toBe(typed);
  });
});
