import { chartImageHeight } from '../../figures/allegiance/chart-image.ts';
import { chartsOf } from '../../figures/allegiance/charts-of.ts';
import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import type { AnnotatedArticle } from '../../model/edition.ts';
import { PICTURE_WIDTHS, type PictureInText } from '../../render/figures/pictures-behind.ts';
import type { RenderContext } from '../../render/handlers.ts';

type From = Pick<RenderContext, 'entityById' | 'vocabulary'>;

/** The charts of who changed sides, not laid out yet. */
function chartsFor(article: AnnotatedArticle, { entityById, vocabulary }: From) {
  const records = { entities: [...entityById.values()], entityById, vocabulary };
  const ties = tiesOf(article, records);
  return ties.length === 0 ? [] : chartsOf(article, ties, records).shown;
}

/** Whether there is a chart of who changed sides for the text of an article. */
export const hasCharts = (article: AnnotatedArticle, from: From): boolean => chartsFor(article, from).length > 0;

/** The charts of who changed sides for the text of an article; none if the records tell of no loyalties. */
export function chartsInText(article: AnnotatedArticle, from: From): PictureInText[] {
  return chartsFor(article, from).map(({ shown, known, title, signs, caption, layouts }) => ({
    ...{ shown, known, title },
    files: layouts
      .filter(({ width }) => PICTURE_WIDTHS.includes(width))
      .map((layout) => ({ width: layout.width, height: chartImageHeight({ signs, caption }, layout) })),
  }));
}
