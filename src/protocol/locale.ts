import type { Language } from './clauses.ts';

/** The digits in which a publisher writes numbers on Arabic pages. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** BCP 47 tag with which numbers and dates are written: Levantine month names in Arabic, day before month in English. */
export function localeOf(language: Language, digits: Digits = 'latn'): string {
  return language === 'ar' ? `ar-LB-u-nu-${digits}` : 'en-GB';
}
