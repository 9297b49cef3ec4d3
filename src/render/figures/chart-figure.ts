import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ChartSort } from '../../model/chart.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';

/** A table as it is drawn: for phones, and for the column of the text. */
export interface DrawnChart {
  sort: ChartSort;
  /** What its colours mean, in their order. */
  series: readonly string[];
  narrow: Element;
  wide: Element;
}

/** A chart with what its colours mean. */
export const chartFigure = ({ sort, series, narrow, wide }: DrawnChart): ElementContent[] => [
  h(
    'p.chart-key',
    { className: [sort] },
    series.flatMap((name) => [h('span', name), ' ']),
  ),
  h('div.drawn.narrow', [narrow]),
  h('div.drawn', [wide]),
];

/** The numbers that a chart is drawn from, below it. */
export const numbers = (table: Element): Element => h('details', [h('summary.numbers', ARTICLE_WORDS.numbers), table]);

const colours = [1, 2, 3, 4].map((at) => `.chart-key span:nth-of-type(${at})::before{border-color:var(--chart-${at})}`);

/** How charts look; it stands only in pages that have one. */
export const CHART_STYLE = [
  '@layer prose{.chart{--chart-1:var(--accent);--chart-2:light-dark(oklch(55% .11 250),oklch(72% .1 250));',
  '--chart-3:light-dark(oklch(66% .1 150),oklch(60% .09 150));--chart-4:light-dark(oklch(75% .1 85),oklch(88% .08 85))}',
  '.chart>figcaption{font:600 1em/1.35 var(--serif);text-wrap:balance}',
  '.prose .chart-key{margin:0 0 .5em;font:400 .86em/1.5 var(--sans)}',
  '.chart-key span{display:inline-block;margin-inline-end:1.2em}',
  '.chart-key span::before{content:"";display:inline-block;width:.9em;border-top:.7em solid;margin-inline-end:.45em}',
  '.chart-key.lines span::before{border-top-width:3px;width:1.4em;vertical-align:.25em}',
  '.lines span:nth-of-type(2)::before{border-top-style:dashed}.lines span:nth-of-type(3)::before{border-top-style:dotted}',
  ...colours,
  '.drawn svg{display:block;width:100%;height:auto;direction:ltr;font:400 13px var(--sans);fill:var(--ink)}',
  '.chart details{margin-top:.6em}.chart summary{font:600 .86em/1.5 var(--sans);padding-block:.4em;cursor:pointer}',
  '@media(min-width:30em){.drawn.narrow{display:none}}@media not (min-width:30em){.drawn:not(.narrow){display:none}}}',
  '@media print{.chart>:is(figcaption,.chart-key),.chart summary{break-after:avoid;break-inside:avoid}.drawn{break-inside:avoid}',
  '.chart summary{list-style:none}.drawn.narrow{display:none}',
  '.drawn:not(.narrow){display:block}.chart details::details-content{content-visibility:visible}}',
].join('');
