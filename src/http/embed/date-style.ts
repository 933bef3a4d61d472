import type { Language } from '../../protocol/clauses.ts';
import type { DateStyle } from '../../protocol/dates.ts';
import { localeOf } from '../../protocol/locale.ts';
import type { SiteSettings } from '../../protocol/settings.ts';

/** How a site writes dates and numbers on a page in the language. The reader's time zone is not known here. */
export function toDateStyle(
  language: Language,
  { calendar, digits }: Pick<SiteSettings, 'calendar' | 'digits'>,
): Required<DateStyle> {
  return { locale: localeOf(language, digits), calendar, timeZone: 'UTC' };
}
