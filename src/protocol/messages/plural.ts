import type { Language } from '../clauses.ts';

/** A sentence that changes with a number: one form per plural category that the language has; `other` stands for the rest. */
export interface PluralSentence {
  /** The value that chooses the form. */
  readonly by: string;
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;
}

export type Sentence = string | PluralSentence;

export type SentenceValues = Readonly<Record<string, string | number>>;

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
};

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  // Western digits, as the pages of the region's newsrooms mix both and every reader knows these.
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
};

/** Fills the slots (`{maximum}`) of a sentence, choosing the plural form that its number asks for. An absent value stays empty. */
export function fillSentence(sentence: Sentence, language: Language, values: SentenceValues = {}): string {
  const form =
    typeof sentence === 'string'
      ? sentence
      : (sentence.forms[RULES[language].select(Number(values[sentence.by] ?? 0))] ?? sentence.forms.other);
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? NUMBERS[language].format(value) : value;
  });
}
