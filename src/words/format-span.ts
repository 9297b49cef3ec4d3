import { LOCALE } from './en/locale.ts';
import { formatDate } from './format-date.ts';

/** A stretch of time in words: its two ends, the first without what both share; of one day or month only `from`. */
export interface SpanInWords {
  from: string;
  to?: string;
  /** How precise it is. */
  precision: 'day' | 'month' | 'year';
}

const PRECISION: Record<number, SpanInWords['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

/** Two partial dates in words: "26 September" and "14 October 2014"; the same date twice is one. */
export function formatSpan(from: string, to: string): SpanInWords {
  const precision = PRECISION[Math.min(from.length, to.length)] ?? 'day';
  if (from === to) return { from: formatDate(from), precision };
  const apart = { from: formatDate(from), to: formatDate(to), precision };
  if (from.length !== 10 || to.length !== 10) return apart;
  const format = new Intl.DateTimeFormat(LOCALE.formats, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  });
  const parts = format.formatRangeToParts(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  const second = parts.findIndex(({ source }) => source === 'endRange');
  const text = (some: typeof parts) =>
    some
      .map(({ value }) => value)
      .join('')
      .trim();
  // What both share stands before the first or behind the second; the sign between them is the one before the second.
  return second < 2 ? apart : { from: text(parts.slice(0, second - 1)), to: text(parts.slice(second)), precision };
}
