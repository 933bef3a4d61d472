import { signal } from '@preact/signals';
import type { Language } from '../protocol/clauses.ts';
import { DESK_MESSAGES } from '../protocol/messages/desk.ts';
import { fillSentence, type Sentence, type SentenceValues } from '../protocol/messages/plural.ts';

/** The server has set the page's language before the first paint, from the cookie or from what the browser asks for. */
export const language = signal<Language>(document.documentElement.lang === 'ar' ? 'ar' : 'en');

/** The desk's texts in the language of the page. */
export function texts() {
  return DESK_MESSAGES[language.value];
}

export function say(sentence: Sentence, values: SentenceValues = {}): string {
  return fillSentence(sentence, language.value, values);
}

/** Turns the whole desk to the other language, and lets the server know for the next visit. */
export function switchLanguage(): void {
  language.value = language.value === 'ar' ? 'en' : 'ar';
  const { documentElement } = document;
  documentElement.lang = language.value;
  documentElement.dir = language.value === 'ar' ? 'rtl' : 'ltr';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that the desk supports
  document.cookie = `adab-language=${language.value}; Path=/desk; Max-Age=31536000; SameSite=Lax`;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };

export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(LOCALES[language.value], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago, in the largest whole unit: `3 hours ago`. */
export function formatAge(iso: string, now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  const format = new Intl.RelativeTimeFormat(LOCALES[language.value], { numeric: 'auto', style: 'short' });
  const [unit, size] = STEPS.find(([, size]) => seconds >= size) ?? ['minute', 60];
  return format.format(-Math.floor(seconds / size), unit);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALES[language.value], { maximumFractionDigits: 1 }).format(value);
}

export function formatShare(share: number): string {
  return new Intl.NumberFormat(LOCALES[language.value], { style: 'percent' }).format(share);
}

/** A span of time in its largest fitting unit: `25 min`, `2.5 hr`. */
export function formatDuration(seconds: number): string {
  const [unit, size] = STEPS.find(([, size]) => seconds >= size) ?? (['minute', 60] as const);
  return new Intl.NumberFormat(LOCALES[language.value], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(seconds / size);
}

/** When a step of a picture begins: the hour, or the day where it is as long as one or begins one. */
export function formatStep(seconds: number, stepSeconds: number, style: 'short' | 'long' = 'short'): string {
  const at = new Date(seconds * 1000);
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const isDay = stepSeconds >= 86_400;
  const isMidnight = at.getHours() === 0;
  const long = isDay ? date : { ...date, ...time };
  const short = isDay ? date : isMidnight ? { weekday: 'short' as const, day: 'numeric' as const } : time;
  return new Intl.DateTimeFormat(LOCALES[language.value], style === 'long' ? long : short).format(at);
}
