import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { DATA_WIDTHS, drawData } from '../../figures/chart/draw-data.ts';
import type { AnnotatedArticle } from '../../model/edition.ts';
import { chartData } from '../../read/markdown/chart-data.ts';
import { rowsOf } from '../../read/markdown/rows-of.ts';
import type { DrawnChart } from '../../render/figures/chart-figure.ts';
import { idOf } from '../../render/id-of.ts';
import { directionOf } from '../../words/direction-of.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';

/** Draws the tables of an article that are to be drawn, in each width, by their ids. */
export function drawCharts({ tree, meta: { language } }: AnnotatedArticle): Map<string, DrawnChart> {
  const charts = new Map<string, DrawnChart>();
  const mirrored = directionOf(language) === 'rtl';
  visit(tree, 'figure', (node) => {
    const id = idOf(node);
    if (!node.chart || !id) return;
    const data = chartData(rowsOf(node), node.chart.sort, language);
    // The checks have told of it.
    if ('wrong' in data) return;
    const name = ARTICLE_WORDS.chart(ARTICLE_WORDS.paragraphTitle(id));
    const [narrow, wide] = DATA_WIDTHS.map((width) => drawData(data, width, mirrored, name)) as [Element, Element];
    charts.set(id, { sort: data.sort, series: data.series.map((one) => one.name), narrow, wide });
  });
  return charts;
}
