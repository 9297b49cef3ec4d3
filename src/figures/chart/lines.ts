import type { PlotOptions } from '@observablehq/plot';
import type { ChartData } from '../../model/chart.ts';
import { textWidth } from '../draw/text-width.ts';
import { colourOf, type Datum, datumsOf, FONT } from './datums-of.ts';
import { numbersBeside } from './numbers-beside.ts';
import { plotLibrary } from './plot-library.ts';
import { timesBelow } from './times-below.ts';

/** Each line is told by its dashes too, where there is no colour. */
const DASHES = ['none', '7 3', '2 3', '9 3 2 3'];
/** So many points are still seen one by one. */
const APART = 30;
/** Half of the longest words below a line that stands at its end. */
const EDGE = 32;
const WIDE = 400;
/** How much wider the face of interfaces is than that of reading. */
const WIDER = 1.2;

const isKnown = (datum: Datum | undefined): boolean => datum !== undefined && !Number.isNaN(datum.value);

/** What is seen as points: all of few, of many those that no line joins to others. */
const pointsOf = (of: readonly Datum[]): Datum[] =>
  of.filter((one, at) => of.length <= APART || (isKnown(one) && !isKnown(of[at - 1]) && !isKnown(of[at + 1])));

/** Lines over years, days or the words of the rows, broken where nothing is known; as options of Plot. */
export function lines(data: ChartData, width: number, mirrored: boolean): PlotOptions {
  const { Plot } = plotLibrary();
  const all = datumsOf(data).map((of) => of.toSorted((one, other) => Number(one.time) - Number(other.time)));
  const { at, ends, format } = numbersBeside(
    all
      .flat()
      .filter(isKnown)
      .map(({ value }) => value),
  );
  const room = Math.max(EDGE, ...at.map((value) => textWidth(format.format(value), FONT) * WIDER + 14));
  const below = timesBelow(data, width > WIDE ? 6 : 3, width - room - EDGE);
  const x = data.times ? 'time' : 'row';
  const rows = data.labels.map((_, index) => index);
  const ofWords = { type: 'point', domain: rows } as const;
  const underLine = { label: null, tickSize: 4, tickFormat: below.inWords };
  return {
    ...{ width, height: Math.round(width / 2) + 40, marginTop: 10, marginBottom: 28 },
    ...(mirrored ? { marginRight: room, marginLeft: EDGE } : { marginLeft: room, marginRight: EDGE }),
    x: { axis: null, reverse: mirrored, ...(data.times ? {} : ofWords) },
    y: { axis: null, domain: ends },
    marks: [
      Plot.gridY(at),
      Plot.axisY(at, {
        ...{ anchor: mirrored ? 'right' : 'left', label: null, tickSize: 0 },
        tickFormat: (value: number) => format.format(value),
      }),
      below.at ? Plot.axisX(below.at, underLine) : Plot.axisX({ ...underLine, ticks: below.many }),
      Plot.ruleY([0]),
      ...all.flatMap((of, series) => [
        Plot.lineY(of, {
          x,
          y: 'value',
          stroke: colourOf(series),
          strokeWidth: 2.2,
          strokeDasharray: DASHES[series] ?? 'none',
        }),
        ...(pointsOf(of).length > 0 ? [Plot.dot(pointsOf(of), { x, y: 'value', fill: colourOf(series), r: 3 })] : []),
      ]),
    ],
  };
}
