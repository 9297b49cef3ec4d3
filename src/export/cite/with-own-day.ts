import { LOCALE } from '../../words/en/locale.ts';
import { formatInYear } from '../../words/format-in-year.ts';

/**
 * An entry in the style of the APA, whose style has the day behind the month in every language ("2026, mars 1"), with
 * the day as its language writes it: "2026, 1er mars". Where the entry is in English for want of another, as it is.
 */
export function withOwnDay(entry: string, day: string): string {
  if (LOCALE.citations.startsWith('en')) return entry;
  const [year = '', month = '', number = ''] = day.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1));
  const name = new Intl.DateTimeFormat(LOCALE.formats, { month: 'long', timeZone: 'UTC' }).format(date);
  return entry.replace(`(${year}, ${name} ${Number(number)})`, () => `(${year}, ${formatInYear(day)})`);
}
