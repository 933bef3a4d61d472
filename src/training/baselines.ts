/** The word filters that comment systems use today, asked for one yes or no a text. */
import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

export interface Baseline {
  readonly name: string;
  flags(text: string): boolean;
}

export function createBaselines(): readonly Baseline[] {
  const badWords = new Filter();
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const allProfanity = new AllProfanity({ silent: true });
  return [
    { name: 'bad-words', flags: (text) => badWords.isProfane(text) },
    { name: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
    { name: 'allprofanity', flags: (text) => allProfanity.check(text) },
  ];
}

/** The English list that bad-words matches. */
export function listBadWords(): readonly string[] {
  return new Filter().list;
}
