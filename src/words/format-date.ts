import { LOCALE } from './en/locale.ts';
import { writtenDate } from './written-date.ts';

/** By how much a date says: its length. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(length: number): Intl.DateTimeFormat | undefined {
  const parts = PARTS[length];
  if (!parts) return undefined;
  const key = LOCALE.formats + length;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE.formats, { ...parts, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** A partial date in words, as precise as it is: `2014-10-06` is "6 October 2014", `2015-08` is "August 2015". */
export function formatDate(date: string): string {
  const parts = formatOf(date.length)?.formatToParts(new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T')));
  return parts ? writtenDate(parts) : date;
}
