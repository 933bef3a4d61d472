/** Twenty ways to write a word so that a filter does not read it. */
export interface Evasion {
  readonly name: string;
  /** The word written that way; undefined where the way does not fit the word. */
  write(word: string): string | undefined;
}

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const SIGNS: Readonly<Record<string, string>> = { a: '@', i: '!', s: '$', l: '|', e: '€', o: '()' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const PERSIAN: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ه: 'ہ', ق: 'ڨ', ب: 'ٻ' };

const letters = (word: string): string[] => [...word];
const isLatin = (word: string): boolean => /^[a-z]+$/i.test(word);
const isArabic = (word: string): boolean => /^[\u0621-\u064a]+$/.test(word);

function swap(word: string, table: Readonly<Record<string, string>>): string | undefined {
  const written = letters(word)
    .map((letter) => table[letter.toLowerCase()] ?? letter)
    .join('');
  return written === word ? undefined : written;
}

function inside(word: string, sign: string): string {
  const middle = Math.ceil(letters(word).length / 2);
  return letters(word).slice(0, middle).join('') + sign + letters(word).slice(middle).join('');
}

function masked(word: string, sign: string): string | undefined {
  const all = letters(word);
  if (all.length < 4) return undefined;
  all[Math.floor(all.length / 2)] = sign;
  return all.join('');
}

function shifted(word: string, small: number, capital: number): string | undefined {
  if (!isLatin(word)) return undefined;
  return letters(word)
    .map((letter) => {
      const code = letter.charCodeAt(0);
      return String.fromCodePoint(code >= 97 ? small + code - 97 : capital + code - 65);
    })
    .join('');
}

const onlyArabic = (write: (word: string) => string | undefined) => (word: string) =>
  isArabic(word) ? write(word) : undefined;
const onlyLatin = (write: (word: string) => string | undefined) => (word: string) =>
  isLatin(word) ? write(word) : undefined;

export const EVASIONS: readonly Evasion[] = [
  { name: 'plain', write: (word) => word },
  { name: 'capitals', write: onlyLatin((word) => word.toUpperCase()) },
  {
    name: 'mixed capitals',
    write: onlyLatin((word) =>
      letters(word)
        .map((l, i) => (i % 2 ? l.toUpperCase() : l))
        .join(''),
    ),
  },
  { name: 'spaced', write: (word) => letters(word).join(' ') },
  { name: 'dotted', write: (word) => letters(word).join('.') },
  { name: 'dashed', write: (word) => letters(word).join('-') },
  { name: 'underlined', write: (word) => letters(word).join('_') },
  { name: 'starred apart', write: (word) => letters(word).join('*') },
  { name: 'zero-width inside', write: (word) => letters(word).join('\u200b') },
  { name: 'joiner inside', write: (word) => inside(word, '\u200d') },
  { name: 'direction mark inside', write: (word) => inside(word, '\u200f') },
  { name: 'soft hyphen inside', write: onlyLatin((word) => inside(word, '\u00ad')) },
  { name: 'last letter stretched', write: (word) => word + letters(word).at(-1)!.repeat(4) },
  {
    name: 'middle letter stretched',
    write: (word) => inside(word, letters(word)[Math.ceil(letters(word).length / 2) - 1]!.repeat(3)),
  },
  { name: 'masked by *', write: (word) => masked(word, '*') },
  { name: 'masked by #', write: (word) => masked(word, '#') },
  { name: 'combining marks', write: onlyLatin((word) => letters(word).join('\u0336')) },
  { name: 'digits for letters', write: onlyLatin((word) => swap(word, LEET)) },
  { name: 'signs for letters', write: onlyLatin((word) => swap(word, SIGNS)) },
  { name: 'Cyrillic look-alikes', write: onlyLatin((word) => swap(word, CYRILLIC)) },
  { name: 'full width', write: (word) => shifted(word, 0xff41, 0xff21) },
  { name: 'mathematical bold', write: (word) => shifted(word, 0x1d41a, 0x1d400) },
  { name: 'tatweel', write: onlyArabic((word) => inside(word, 'ـــ')) },
  { name: 'tashkeel', write: onlyArabic((word) => letters(word).join('َ')) },
  { name: 'Persian letters', write: onlyArabic((word) => swap(word, PERSIAN)) },
  {
    name: 'alef seats',
    write: onlyArabic((word) => swap(word, { ا: 'أ', أ: 'ا', إ: 'ا', ه: 'ة', ة: 'ه', ى: 'ي' })),
  },
  { name: 'joined conjunction', write: onlyArabic((word) => `و${word}`) },
  { name: 'vocative', write: onlyArabic((word) => `يا${word}`) },
  { name: 'among signs', write: (word) => `~~${word}!!` },
];
