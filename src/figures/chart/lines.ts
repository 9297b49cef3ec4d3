import type { PlotOptions } from '@observablehq/plot';
import type { ChartData } from '../../model/chart.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { textWidth } from '../draw/text-width.ts';
import { colourOf, datumsOf, FONT } from './datums-of.ts';
import { plotLibrary } from './plot-library.ts';

/** Each line is told by its dashes too, where there is no colour. */
const DASHES = ['none', '7 3', '2 3', '9 3 2 3'];
/** So many points are still seen one by one. */
const APART = 30;
const EDGE = 24;
const WIDE = 400;

/** Lines over years, days or the words of the rows, broken where nothing is known; as options of Plot. */
export function lines(data: ChartData, width: number, mirrored: boolean): PlotOptions {
  const { Plot } = plotLibrary();
  const all = datumsOf(data);
  const number = new Intl.NumberFormat(LOCALE.formats);
  const day = new Intl.DateTimeFormat(LOCALE.formats, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const inWords = (time: number | Date) => (typeof time === 'number' ? String(time) : day.format(time));
  const known = all.flat().flatMap(({ value }) => (Number.isNaN(value) ? [] : [Math.abs(value)]));
  const room = textWidth(number.format(Math.ceil(Math.max(...known) * 1.1)), FONT) + 14;
  const x = data.times ? 'time' : 'row';
  const rows = data.labels.map((_, index) => index);
  const ofWords = { type: 'point', domain: rows } as const;
  return {
    ...{ width, height: Math.round(width / 2) + 40, marginTop: 10, marginBottom: 28 },
    ...(mirrored ? { marginRight: room, marginLeft: EDGE } : { marginLeft: room, marginRight: EDGE }),
    x: { axis: null, reverse: mirrored, ...(data.times ? {} : ofWords) },
    y: { axis: null, zero: true, nice: true },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.axisY({
        ...{ anchor: mirrored ? 'right' : 'left', label: null, tickSize: 0, ticks: 5 },
        tickFormat: (value: number) => number.format(value),
      }),
      Plot.axisX({
        ...{ label: null, tickSize: 4 },
        ...(data.times
          ? { ticks: width > WIDE ? 6 : 3, tickFormat: inWords }
          : { tickFormat: (index: number) => data.labels[index] ?? '' }),
      }),
      Plot.ruleY([0]),
      ...all.flatMap((of, at) => [
        Plot.lineY(of, {
          x,
          y: 'value',
          stroke: colourOf(at),
          strokeWidth: 2.2,
          strokeDasharray: DASHES[at] ?? 'none',
        }),
        ...(of.length <= APART ? [Plot.dot(of, { x, y: 'value', fill: colourOf(at), r: 3 })] : []),
      ]),
    ],
  };
}
