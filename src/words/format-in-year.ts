import { LOCALE } from './en/locale.ts';
import { writtenDate } from './written-date.ts';

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  7: { month: 'long' },
  10: { month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A partial date in words without its year, which stands elsewhere: "6 October", "October"; of a year nothing. */
export function formatInYear(date: string): string {
  const parts = PARTS[date.length];
  if (!parts) return '';
  const day = new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T'));
  const key = LOCALE.formats + date.length;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE.formats, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return writtenDate(format.formatToParts(day));
}
