import type { Language } from '../clauses.ts';
import type { ProblemCode } from '../problem.ts';
import { errorsAr } from './errors.ar.ts';
import { errorsEn } from './errors.en.ts';
import { fillSentence, type Sentence, type SentenceValues } from './plural.ts';

/** Codes of faults in single fields, the same in every API; `{…}` are the values that their sentences take. */
export const FIELD_CODES = [
  // any field
  'required',
  'invalid',
  'unknown',
  'too-short', // {minimum}
  'too-long', // {maximum}
  // texts and names
  'not-text', // NUL, or half of a surrogate pair
  'too-dense', // more code points or marks than letters can carry
  'override-characters',
  'invisible',
  'email',
  // the submission as a whole
  'not-agreed',
  'code-missing',
  'code-wrong',
  'code-expired',
  'code-used',
  'check-missing',
  'check-failed',
  'check-expired',
  'check-unavailable',
  'parent-unavailable',
  'not-on-site',
  // accounts
  'taken',
  'too-simple',
  // decisions
  'withdrawn',
  'unchanged',
  'not-for-action',
  'second-opinion',
  'placeholder', // {names}
  'slots',
  // authors
  'no-device',
  // settings
  'origin',
  'duplicate',
  'code-site-key',
  'past',
  'word',
  'untested',
  'last-owner',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

/** The sentences of every error. A code without a sentence, in either language, does not compile. */
export interface ErrorCatalogue {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly fields: Readonly<Record<FieldCode, Sentence>>;
}

const CATALOGUES: Readonly<Record<Language, ErrorCatalogue>> = { en: errorsEn, ar: errorsAr };

/** One sentence that says what went wrong as a whole. */
export function toProblemTitle(code: ProblemCode, language: Language): string {
  return CATALOGUES[language].problems[code];
}

/** One sentence that says what is wrong with a field. */
export function toFieldMessage(
  fault: { readonly code: FieldCode; readonly values?: SentenceValues },
  language: Language,
): string {
  return fillSentence(CATALOGUES[language].fields[fault.code], language, fault.values);
}
