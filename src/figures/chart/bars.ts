import type { PlotOptions } from '@observablehq/plot';
import type { ChartData } from '../../model/chart.ts';
import { textWidth } from '../draw/text-width.ts';
import { colourOf, type Datum, datumsOf, FONT } from './datums-of.ts';
import { plotLibrary } from './plot-library.ts';

/** The height of a bar, and between the rows. */
const BAR = 22;
const BETWEEN = 12;
/** Between a bar and the number at its end. */
const GAP = 5;
/** How much longer words are than the lines that they fill. */
const FULL = 1.25;
/** How much of the width words beside bars may take. */
const BESIDE = 0.4;
/** And what stands at the ends of bars, on both sides together, of all that the other words leave. */
const AT_ENDS = 0.65;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, FONT)));

/** Bars from nought on beside the words of their rows, each with its number as it is written; as options of Plot. */
export function bars(data: ChartData, width: number, mirrored: boolean): PlotOptions {
  const { Plot } = plotLibrary();
  const datums = datumsOf(data).flat();
  const several = data.series.length > 1;
  const [under, over] = [datums.filter(({ value }) => value < 0), datums.filter(({ value }) => value >= 0)];
  const words = (of: readonly Datum[]) => of.map(({ written }) => written);
  const room = Math.min(width * BESIDE, widest(data.labels) + 3 * GAP);
  const wanted = (of: readonly Datum[]) => (of.length > 0 ? widest(words(of)) + 2 * GAP : 0);
  const share = Math.min(1, ((width - room) * AT_ENDS) / (wanted(over) + wanted(under)));
  const roomOf = (of: readonly Datum[]) => wanted(of) * share;
  const far = Math.max(2 * GAP, roomOf(over));
  // Words break where they may, so that a line is seldom full.
  const deepest = Math.ceil((widest(data.labels) * FULL) / (room - 2 * GAP));
  const row = Math.max(data.series.length * BAR + BETWEEN, deepest * FONT + GAP);
  const rows = data.labels.map((_, index) => index);
  const before = roomOf(under);
  const values = datums.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  // Without a number above or below it, nought would be in the middle of its bar.
  const ends = [Math.min(0, ...values), Math.max(0, ...values)];
  if (ends[0] === ends[1]) ends[1] = 1;
  const anchor = mirrored ? ('right' as const) : ('left' as const);
  const axis = {
    ...{ label: null, tickSize: 0, lineWidth: (room - 2 * GAP) / FONT, dx: mirrored ? before : -before },
    tickFormat: (index: number) => data.labels[index] ?? '',
    anchor,
  };
  const place = several ? ({ x: 'value', y: 'series', fy: 'row' } as const) : ({ x: 'value', y: 'row' } as const);
  const atEnd = (of: readonly Datum[], right: boolean) =>
    Plot.text(of, {
      ...place,
      text: 'written',
      // The words stand in full in the table.
      textOverflow: 'ellipsis',
      lineWidth: Math.max(0, roomOf(of) - GAP) / FONT,
      ...(right ? { dx: GAP, textAnchor: 'start' } : { dx: -GAP, textAnchor: 'end' }),
    });
  return {
    ...{ width, height: rows.length * row + 8, marginTop: 4, marginBottom: 4 },
    ...(mirrored ? { marginRight: room + before, marginLeft: far } : { marginLeft: room + before, marginRight: far }),
    x: { axis: null, reverse: mirrored, domain: ends },
    y: {
      axis: null,
      type: 'band',
      padding: several ? 0.1 : 0.35,
      domain: several ? data.series.map((_, column) => column) : rows,
    },
    ...(several && { fy: { axis: null, domain: rows, padding: BETWEEN / row } }),
    marks: [
      several ? Plot.axisFy(axis) : Plot.axisY(axis),
      ...datumsOf(data).map((of, at) => Plot.barX(of, { ...place, fill: colourOf(at) })),
      Plot.ruleX([0]),
      atEnd(over, !mirrored),
      atEnd(under, mirrored),
    ],
  };
}
