import type { ChartData, ChartSeries, ChartSort } from '../../model/chart.ts';
import { inAscii, readNumber } from './read-number.ts';

/** More is no chart that anybody reads. */
const SERIES = 4;
const BARS = 40;
const POINTS = 400;
/** Fewer make no line. */
const LINE = 3;

const YEAR = /^[1-9]\d{2,3}$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** A cell that says that nothing is known. */
const isGap = (cell: string): boolean => /^(?:[-–—…?]|n\/?a|\.{3})?$/i.test(cell);

function timesOf(labels: readonly string[]): ChartData['times'] {
  if (labels.every((label) => YEAR.test(label))) return { of: 'years', at: labels.map(Number) };
  const days = labels.map((label) => (DAY.test(label) ? Date.parse(label) : Number.NaN));
  return days.some(Number.isNaN) ? undefined : { of: 'days', at: days };
}

/**
 * The numbers of a table, of which the first row names the columns and the first column the rows; columns of words are
 * left out. Without a `sort`, years and days make lines, all else bars. Gives what is wrong where nothing can be drawn.
 */
export function chartData(
  rows: readonly (readonly string[])[],
  sort: ChartSort | undefined,
  language: string,
): ChartData | { wrong: string } {
  const [head = [], ...body] = rows;
  const labels = body.map(([label = '']) => label);
  const times = timesOf(labels.map(inAscii));
  const series: ChartSeries[] = [];
  for (const [at, name] of head.entries()) {
    const written = body.map((row) => row[at] ?? '');
    const values = written.map((cell) => readNumber(cell, language));
    const known = values.filter((value) => value !== undefined).length;
    const odd = written.findIndex((cell, row) => values[row] === undefined && !isGap(cell));
    // Mostly words is a column of words.
    if (at === 0 || known === 0 || (odd >= 0 && known <= body.length / 2)) continue;
    if (odd >= 0) return { wrong: `"${written[odd]}" in the column "${name}" is no number` };
    series.push({ name, values, written });
  }
  const chosen = sort ?? (times && body.length >= LINE ? 'lines' : 'bars');
  if (series.length === 0) return { wrong: 'no column behind the first has numbers' };
  if (series.length > SERIES)
    return { wrong: `it has ${series.length} columns of numbers, and ${SERIES} can be told apart` };
  const most = chosen === 'bars' ? BARS : POINTS;
  if (body.length > most) return { wrong: `it has ${body.length} rows, and ${most} can be told apart` };
  return { sort: chosen, labels, times, series };
}
