const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From the unit's own size on, a span of seconds is told in it; the largest first. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** The calendars that a publisher may choose: the Gregorian, the Hijri of Umm al-Qura, or the second beside the first. */
export const CALENDARS = ['gregorian', 'hijri', 'both'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** How dates are written: a BCP 47 `locale`, a `calendar` (Gregorian where absent), a time zone of the IANA list. */
export interface DateStyle {
  readonly locale: string;
  readonly calendar?: Calendar;
  readonly timeZone?: string;
}

/** "3 hours ago", and after seven days the date itself; a moment that lies ahead (clocks differ) reads as now. */
export function relativeDate(at: Date, now: Date, style: DateStyle): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 1000));
  if (seconds >= 7 * DAY) return formatDate(at, style, { dateStyle: 'long' });
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? (['second', 1] as const);
  const amount = unit === 'second' ? 0 : Math.floor(seconds / size);
  return new Intl.RelativeTimeFormat(style.locale, { numeric: amount === 0 ? 'auto' : 'always' }).format(
    amount === 0 ? 0 : -amount,
    unit,
  );
}

/** The date and the time in full, with the name of the month; UTC, which is nobody's own time, is named. */
export function absoluteDate(at: Date, style: DateStyle): string {
  return formatDate(at, style, { dateStyle: 'long', timeStyle: 'short' });
}

function formatDate(at: Date, style: DateStyle, options: Intl.DateTimeFormatOptions): string {
  const { timeZone } = style;
  const inCalendar = (calendar: string, asked: Intl.DateTimeFormatOptions) => {
    const zone = timeZone === undefined ? {} : { timeZone };
    const said = new Intl.DateTimeFormat(style.locale, { calendar, ...zone, ...asked }).format(at);
    return timeZone === 'UTC' && asked.timeStyle !== undefined ? `${said} UTC` : said;
  };
  switch (style.calendar ?? 'gregorian') {
    case 'gregorian':
      return inCalendar('gregory', options);
    case 'hijri':
      return inCalendar('islamic-umalqura', options);
    case 'both':
      return `${inCalendar('gregory', options)} (${inCalendar('islamic-umalqura', { dateStyle: 'long' })})`;
  }
}
