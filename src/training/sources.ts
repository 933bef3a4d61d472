/**
 * How much a source counts: less where labels are noisy or the texts machine-made, more where a language has few. Below 1
 * it is the share of its rows that training reads, above 1 the weight of each. Sources not named count 1.
 */
const WEIGHT_OF_SOURCE: Readonly<Record<string, number>> = {
  davidson: 0.3,
  implicit_hate: 0.5,
  edos: 0.5,
  paradetox: 0.7,
  quran: 0.75,
  ar_spam_tweets: 0.3,
  osact4: 1.5,
  alsafari_gulf: 2,
};

/** What a sentence of the corpus weighs: no source has its like, and in Arabizi there is nothing else. */
export const SENTENCE_WEIGHT = { en: 2, ar: 2, arabizi: 4 };

export function weightOfSource(source: string): number {
  return WEIGHT_OF_SOURCE[source] ?? 1;
}

/** Sources that go by the same texts or the same annotators: held out together, or the figure is not one of unseen text. */
export const SOURCE_GROUPS: readonly (readonly string[])[] = [
  ['hatemojibuild'],
  ['hatexplain', 'davidson'],
  ['cad'],
  ['civil_toxic_spans'],
  ['implicit_hate'],
  ['stormfront'],
  ['measuring_hate', 'edos'],
  ['wiki_context_gc', 'wiki_toxicity_nonfuzzed', 'jigsaw_wiki_dummy', 'jigsaw_wiki_robtest'],
  ['paradetox'],
  ['sms_spam'],
  ['youtube_spam'],
  ['osact4'],
  ['mlma_ar'],
  ['alsafari_gulf'],
  ['ar_spam_tweets'],
];
