import { ticks } from 'd3-array';
import type { ChartData } from '../../model/chart.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { textWidth } from '../draw/text-width.ts';
import { FONT } from './datums-of.ts';

const DAY = 86_400_000;
/** So long ago, in days, that the day of a month, or the month of a year, says too much. */
const MONTHS = 120;
const YEARS = 3650;
/** Between words side by side. */
const APART = 10;

/** What stands below a chart: where, or about how many if that is left to the library, and in which words. */
interface Below {
  at?: number[] | Date[];
  many: number;
  inWords: (at: number | Date) => string;
}

/** The format of days that lie within so many. */
function formatOf(days: number): Intl.DateTimeFormatOptions {
  if (days < MONTHS) return { day: 'numeric', month: 'short' };
  return days < YEARS ? { year: 'numeric', month: 'short' } : { year: 'numeric' };
}

/** Years, days or the words of the rows, `most` of them, or as many words as have room in the width. */
export function timesBelow({ times, labels }: ChartData, most: number, width: number): Below {
  if (!times) {
    const widest = Math.max(...labels.map((label) => textWidth(label, FONT))) + APART;
    const each = Math.ceil((labels.length * widest) / width);
    const at = labels.map((_, row) => row).filter((row) => row % each === 0);
    return { at, many: most, inWords: (row) => labels[Number(row)] ?? '' };
  }
  const [first, last] = [Math.min(...times.at), Math.max(...times.at)];
  if (times.of === 'years') {
    const at = ticks(first, last, most).filter(Number.isInteger);
    return { at, many: most, inWords: (year) => String(year) };
  }
  const days = (last - first) / DAY;
  const format = new Intl.DateTimeFormat(LOCALE.formats, { ...formatOf(days), timeZone: 'UTC' });
  const inWords = (time: number | Date) => format.format(time);
  // The library would tell hours.
  const at = [...new Set(times.at)].map((time) => new Date(time));
  return { ...(days <= most && { at }), many: most, inWords };
}
