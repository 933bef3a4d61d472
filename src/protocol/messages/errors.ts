import type { Language } from '../clauses.ts';
import type { ProblemCode } from '../problem.ts';
import { errorsAr } from './errors.ar.ts';
import { errorsEn } from './errors.en.ts';

/** Codes of single fields; each has a sentence in each language. */
export const FIELD_CODES = ['required', 'invalid', 'unknown'] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

/** The sentences of every error. A code without a sentence, in either language, does not compile. */
export interface ErrorCatalogue {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly fields: Readonly<Record<FieldCode, string>>;
}

const CATALOGUES: Readonly<Record<Language, ErrorCatalogue>> = { en: errorsEn, ar: errorsAr };

/** One sentence that says what went wrong as a whole. */
export function toProblemTitle(code: ProblemCode, language: Language): string {
  return CATALOGUES[language].problems[code];
}

/** One sentence that says what is wrong with a field. */
export function toFieldMessage(fault: { readonly code: FieldCode }, language: Language): string {
  return CATALOGUES[language].fields[fault.code];
}
