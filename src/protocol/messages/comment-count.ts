import type { Language } from '../clauses.ts';
import type { PluralSentence } from './plural.ts';

/** How many comments there are: apart from the rest, since the script for lists of articles carries only this. */
export const COMMENT_COUNT: Readonly<Record<Language, PluralSentence>> = {
  en: { by: 'count', forms: { one: '{count} comment', other: '{count} comments' } },
  ar: {
    by: 'count',
    forms: {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: '{count} تعليقات',
      many: '{count} تعليقًا',
      other: '{count} تعليق',
    },
  },
};
