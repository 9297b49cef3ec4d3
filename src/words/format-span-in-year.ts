import { formatDate } from './format-date.ts';
import { formatInYear } from './format-in-year.ts';
import { formatSpan } from './format-span.ts';

/** A stretch within one year in words, without the year, which stands elsewhere: "10 – 26 January". */
export function formatSpanInYear(from: string, to: string): string {
  const { from: start } = formatSpan(from, to);
  // A language that does not shorten the first date has its year in it.
  const first = start === formatDate(from) ? formatInYear(from) : start;
  return [first, formatInYear(to)].filter(Boolean).join(' – ');
}
