import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { textWidth } from '../draw/text-width.ts';
import { wrapWords } from '../draw/wrap-words.ts';
import type { PlacedText } from '../preview/image-layout.ts';
import { breachSign } from './breach-sign.ts';
import { CHART_IMAGE_STYLE } from './chart-image-style.ts';
import { chartMarks } from './chart-marks.ts';
import type { LaidOutChart } from './charts-of.ts';
import { type ChartLayout, SIGN, SIZE } from './lay-out-chart.ts';
import { type ChartSign, signMeanings, tieMarks } from './tie-sample.ts';

/** Sizes of the key above the chart and of what is said below it. */
const KEY = { size: 13, line: 20, sample: 44, gap: 7, next: 18 };
const FOOT = { size: 13, line: 18, above: 10 };

/** Draws words of an image, so that they look the same wherever it is shown. */
export type DrawWords = (text: PlacedText) => Element;

/** The key: each sign with its meaning, in as many rows as it needs; and how high that is. */
function keyOf(signs: readonly ChartSign[], width: number) {
  const meanings = signMeanings();
  let [x, y] = [0, 0];
  const entries = signs.map((sign) => {
    const text = meanings[sign];
    const wide = KEY.sample + KEY.gap + textWidth(text, KEY.size);
    if (x > 0 && x + wide > width) [x, y] = [0, y + KEY.line];
    const entry = { sign, text, x, y };
    x += wide + KEY.next;
    return entry;
  });
  return { entries, height: signs.length > 0 ? y + KEY.line + 8 : 0 };
}

/**
 * One width of the chart as an image that stands by itself: with the key above it and below it how to read it, without
 * links, on a ground of its own, in light and dark. `draw` sets its words.
 */
export function chartImage(
  { signs, caption }: Pick<LaidOutChart, 'signs' | 'caption'>,
  layout: ChartLayout,
  draw: DrawWords,
  mirrored: boolean,
): Element {
  const { width } = layout;
  const at = (x: number, reach = 0) => (mirrored ? width - x - reach : x);
  const words = (text: string, x: number, y: number, some: Pick<PlacedText, 'size' | 'colour' | 'strong'>) =>
    draw({ text: text.trimEnd(), x: at(x), y, ...some, atEnd: mirrored });

  const key = keyOf(signs, width);
  const quiet = { colour: 'quiet', strong: false } as const;
  const samples = key.entries.map(({ sign, text, x, y }) =>
    s('g', [
      s('g', { className: ['move'], transform: `translate(${at(x, KEY.sample)} ${y})` }, tieMarks(sign)),
      words(text, x + KEY.sample + KEY.gap, y + 11, { size: KEY.size, ...quiet }),
    ]),
  );
  const drawn = layout.words.flatMap(({ kind, moved, breach, x, lines }): ElementContent[] => {
    const colour = moved ? 'accent' : kind === 'day' ? 'ink' : 'quiet';
    const strong = kind === 'day' || (moved && kind === 'name');
    return [
      ...(breach ? [breachSign(at(x - SIGN + 5), (lines[0]?.y ?? 0) - 4)] : []),
      ...lines.map(({ text, y }) => words(text, x, y, { size: SIZE[kind], colour, strong })),
    ];
  });
  const foot = key.height + layout.height + FOOT.above;
  const told = wrapWords(caption, width, FOOT.size, false);
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${chartImageHeight({ signs, caption }, layout)}`,
      width,
      height: chartImageHeight({ signs, caption }, layout),
    },
    [
      s('style', CHART_IMAGE_STYLE),
      s('rect', { width: '100%', height: '100%', className: ['paper'] }),
      ...samples,
      s('g', { transform: `translate(0 ${key.height})` }, [...chartMarks(layout, mirrored), ...drawn]),
      ...told.map((text, line) => words(text, 0, foot + (line + 1) * FOOT.line - 5, { size: FOOT.size, ...quiet })),
    ],
  );
}

/** How high that image is. */
export function chartImageHeight(
  { signs, caption }: Pick<LaidOutChart, 'signs' | 'caption'>,
  { width, height }: ChartLayout,
): number {
  const lines = wrapWords(caption, width, FOOT.size, false).length;
  return keyOf(signs, width).height + height + FOOT.above + lines * FOOT.line;
}
