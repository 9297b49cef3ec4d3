/** How a chart shows numbers: bars beside their words, or lines over years and days. */
export const CHART_SORTS = ['bars', 'lines'] as const;
export type ChartSort = (typeof CHART_SORTS)[number];

/** One column of numbers. */
export interface ChartSeries {
  name: string;
  /** Undefined where the cell says that nothing is known. */
  values: (number | undefined)[];
  /** The cells as they are written. */
  written: string[];
}

/** What a table says, to be drawn. */
export interface ChartData {
  sort: ChartSort;
  /** The first cell of each row. */
  labels: string[];
  /** The same as years, or milliseconds of days, where they all are; else none. */
  times: { of: 'years' | 'days'; at: number[] } | undefined;
  series: ChartSeries[];
}
