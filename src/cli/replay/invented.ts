import type { Language } from '../../protocol/clauses.ts';

// Everything about a replayed comment that is not its text is made up here: nobody's name or address is ever replayed.

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Nour Aoun',
    'Sam Whitfield',
    'Dana Karam',
    'Tom Okafor',
    'Lina Saab',
    'Priya Raman',
    'Joe Haddad',
    'Mary Quill',
  ],
  ar: ['نور عون', 'سامر قاسم', 'دانا كرم', 'طارق منصور', 'لينا صعب', 'هالة ناصر', 'جاد حداد', 'مريم خوري'],
};

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['On this report', 'A word from a reader', 'My view', 'About the article', 'In reply'],
  ar: ['عن هذا الخبر', 'كلمة من قارئ', 'رأيي', 'حول المقال', 'تعقيب'],
};

export interface InventedAuthor {
  readonly name: string;
  readonly email: string;
  readonly title: string;
}

/** The author of the comment with this number: the same each time, and nobody else's. */
export function inventAuthor(number: number, language: Language, run: string): InventedAuthor {
  const pick = (from: readonly string[]) => from[number % from.length]!;
  return {
    name: `${pick(NAMES[language])} ${number}`,
    email: `reader-${run}-${number}@example.com`,
    title: pick(TITLES[language]),
  };
}
