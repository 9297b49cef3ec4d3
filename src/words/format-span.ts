import { LOCALE } from './en/locale.ts';
import { formatDate } from './format-date.ts';
import { writtenDate } from './written-date.ts';

/** A stretch of time in words: its two ends, the first without what both share; of one day or month only `from`. */
export interface SpanInWords {
  from: string;
  to?: string;
  /** How precise it is. */
  precision: 'day' | 'month' | 'year';
}

const PRECISION: Record<number, SpanInWords['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

const formats = new Map<string, Intl.DateTimeFormat>();

function rangesIn(locale: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, parts);
  formats.set(locale, known);
  return known;
}

/** Two partial dates in words: "26 September" and "14 October 2014"; the same date twice is one. */
export function formatSpan(from: string, to: string): SpanInWords {
  const precision = PRECISION[Math.min(from.length, to.length)] ?? 'day';
  if (from === to) return { from: formatDate(from), precision };
  const apart = { from: formatDate(from), to: formatDate(to), precision };
  if (from.length !== 10 || to.length !== 10) return apart;
  const parts = rangesIn(LOCALE.formats).formatRangeToParts(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  const second = parts.findIndex(({ source }) => source === 'endRange');
  const text = (some: typeof parts) => writtenDate(some).trim();
  // What both share stands before the first or behind the second; the sign between them is the one before the second.
  const [first, end] = [parts.slice(0, Math.max(0, second - 1)), parts.slice(second)].map(text);
  // German has the stop of an ordinal in one with the sign: "14.–16. Oktober".
  const start = first && first + (parts[second - 1]?.value.startsWith('.') ? '.' : '');
  // Where a language has no such range in full words, it is given in figures.
  if (second < 2 || !start || !end || !formatDate(to).includes(end)) return apart;
  return { from: start, to: end, precision };
}
