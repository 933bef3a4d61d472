import { describe, expect, it } from 'vitest';
import { absoluteDate, relativeDate } from '../../src/protocol/dates.ts';
import { localeOf } from '../../src/protocol/locale.ts';

const NOW = new Date('2026-11-22T14:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const english = { locale: localeOf('en'), timeZone: 'UTC' };
const arabic = { locale: localeOf('ar'), timeZone: 'UTC' };

describe('relativeDate', () => {
  it.each([
    [-90, 'now', 'الآن'],
    [0, 'now', 'الآن'],
    [59, 'now', 'الآن'],
    [60, '1 minute ago', 'قبل دقيقة واحدة'],
    [2 * 60, '2 minutes ago', 'قبل دقيقتين'],
    [11 * 60, '11 minutes ago', 'قبل 11 دقيقة'],
    [3 * 3600, '3 hours ago', 'قبل 3 ساعات'],
    [6 * 86400, '6 days ago', 'قبل 6 أيام'],
    [7 * 86400, '15 November 2026', '15 تشرين الثاني 2026'],
  ])('tells %d seconds ago', (seconds, inEnglish, inArabic) => {
    expect(relativeDate(ago(seconds), NOW, english)).toBe(inEnglish);
    expect(relativeDate(ago(seconds), NOW, arabic)).toBe(inArabic);
  });
});

describe('absoluteDate', () => {
  it('writes the day, the month by its name, and the time', () => {
    expect(absoluteDate(NOW, { ...english, timeZone: 'Europe/Lisbon' })).toBe('22 November 2026 at 14:00');
    expect(absoluteDate(NOW, { ...arabic, timeZone: 'Asia/Beirut' })).toBe('22 تشرين الثاني 2026 في 4:00 م');
  });

  it('names the zone where it is not the reader’s', () => {
    expect(absoluteDate(NOW, english)).toBe('22 November 2026 at 14:00 UTC');
    expect(absoluteDate(NOW, arabic)).toBe('22 تشرين الثاني 2026 في 2:00 م UTC');
  });

  it('uses the digits that the publisher uses', () => {
    expect(absoluteDate(NOW, { locale: localeOf('ar', 'arab'), timeZone: 'UTC' })).toContain('٢٠٢٦');
  });

  it('uses the Hijri calendar of Umm al-Qura, instead or beside, where the site says so', () => {
    expect(absoluteDate(NOW, { ...english, calendar: 'hijri' })).toBe('12 Jumada II 1448 AH at 14:00 UTC');
    expect(absoluteDate(NOW, { ...english, calendar: 'both' })).toBe(
      '22 November 2026 at 14:00 UTC (12 Jumada II 1448 AH)',
    );
    expect(relativeDate(ago(7 * 86400), NOW, { ...arabic, calendar: 'hijri' })).toBe(
      '5 جمادى الآخرة 1448 هـ',
    );
  });
});
