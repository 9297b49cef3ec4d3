import type { ChartData } from '../../model/chart.ts';

/** One cell of a chart. */
export interface Datum {
  row: number;
  time: number | Date;
  /** Which column of numbers: two may have one name. */
  series: number;
  /** Not a number where nothing is known. */
  value: number;
  written: string;
}

/** The size of letters, in units of a drawing. */
export const FONT = 13;

/** The colour of a series, which the page has. */
export const colourOf = (series: number): string => `var(--chart-${series + 1})`;

/** The cells of each series, in the order of the rows. */
export function datumsOf({ times, series }: ChartData): Datum[][] {
  return series.map(({ values, written }, column) =>
    values.map((value = Number.NaN, row) => {
      const at = times?.at[row] ?? row;
      const time = times?.of === 'days' ? new Date(at) : at;
      return { row, time, series: column, value, written: written[row] ?? '' };
    }),
  );
}
