import { type Bilingual, LANGUAGES, type Language } from '../clauses.ts';
import { fillSentence } from './plural.ts';

const SENTENCES = {
  hold: {
    en: {
      until:
        'A moderator reads everything that comes from your address before it is published, until {date}.',
      forGood: 'A moderator reads everything that comes from your address before it is published.',
    },
    ar: {
      until: 'يقرأ مشرف كل ما يرد من عنوانك قبل نشره، حتى {date}.',
      forGood: 'يقرأ مشرف كل ما يرد من عنوانك قبل نشره.',
    },
  },
  refuse: {
    en: {
      until: 'New comments from your address are not accepted on this site until {date}.',
      forGood: 'New comments from your address are not accepted on this site any more.',
    },
    ar: {
      until: 'لا تُقبل تعليقات جديدة من عنوانك على هذا الموقع حتى {date}.',
      forGood: 'لم تعد تُقبل تعليقات جديدة من عنوانك على هذا الموقع.',
    },
  },
} as const;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };

/** What an author is told of being read first or refused: in both languages, with the day (UTC) on which it ends. */
export function toStandingSentence(effect: 'hold' | 'refuse', until: Date | null): Bilingual {
  const inLanguage = (language: Language) => {
    const { until: timed, forGood } = SENTENCES[effect][language];
    if (until === null) return forGood;
    const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    return fillSentence(timed, language, { date: day.format(until) });
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])) as Record<
    Language,
    string
  >;
}
