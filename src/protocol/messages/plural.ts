/** A sentence that changes with a number: one form per plural category that the language has; `other` stands for the rest. */
export interface PluralSentence {
  /** The value that chooses the form. */
  readonly by: string;
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;
}

export type Sentence = string | PluralSentence;

export type SentenceValues = Readonly<Record<string, string | number>>;

/** Western digits where a locale asks for no others: the region's newsrooms mix both and every reader knows these. */
const tagOf = (locale: string) => (locale === 'ar' ? 'ar-u-nu-latn' : locale);

/**
 * Fills the slots (`{maximum}`) of a sentence, choosing the plural form that its number asks for. An absent value stays empty.
 * `locale` is a language of the interface, or a BCP 47 tag where a publisher asks for digits of its own.
 */
export function fillSentence(sentence: Sentence, locale: string, values: SentenceValues = {}): string {
  const form =
    typeof sentence === 'string' ? sentence : pluralForm(sentence, locale, Number(values[sentence.by] ?? 0));
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat(tagOf(locale)).format(value) : value;
  });
}

function pluralForm({ forms }: PluralSentence, locale: string, count: number): string {
  return forms[new Intl.PluralRules(tagOf(locale)).select(count)] ?? forms.other;
}
