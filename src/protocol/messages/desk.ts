import type { Language } from '../clauses.ts';
import { deskAr } from './desk.ar.ts';
import { deskEn } from './desk.en.ts';
import type { PluralSentence } from './plural.ts';

/** The same keys as the English texts, with any sentence; a counted sentence stays a counted one. */
type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends { readonly by: string }
      ? PluralSentence
      : Texts<T[K]>;
};

export type DeskCatalogue = Texts<typeof deskEn>;

/** The desk's texts. A text without its translation does not compile. */
export const DESK_MESSAGES: Readonly<Record<Language, DeskCatalogue>> = { en: deskEn, ar: deskAr };
