import type { Language } from '../../../protocol/clauses.ts';
import { CALENDARS, type DateStyle } from '../../../protocol/dates.ts';
import { type FormMessages, formMessages } from '../../../protocol/messages/form.ts';
import { fillSentence, type Sentence, type SentenceValues } from '../../../protocol/messages/plural.ts';

/** What the server wrote into the root of the frame, and the reader's words. */
export interface FramePage {
  readonly language: Language;
  readonly dates: DateStyle;
  readonly messages: FormMessages;
  /** Address of the site's API, without a slash at the end. */
  readonly api: string;
  readonly settings: DOMStringMap;
  say(sentence: Sentence, values?: SentenceValues): string;
}

export function readPage(): FramePage {
  const root = document.documentElement;
  const language = root.lang === 'ar' ? 'ar' : 'en';
  const { locale = language, calendar, api = '' } = root.dataset;
  return {
    language,
    dates: { locale, calendar: CALENDARS.find((known) => known === calendar) ?? 'gregorian' },
    messages: formMessages(language),
    api,
    settings: root.dataset,
    say: (sentence, values) => fillSentence(sentence, locale, values),
  };
}

/** The element with this id, or nothing where the page has none of it: a closed thread has no form. */
export const byId = <T extends HTMLElement = HTMLElement>(id: string): T | null =>
  document.getElementById(id) as T | null;
