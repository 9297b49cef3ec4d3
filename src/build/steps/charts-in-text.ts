import { chartImageHeight } from '../../figures/allegiance/chart-image.ts';
import { chartsOf } from '../../figures/allegiance/charts-of.ts';
import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import type { AnnotatedArticle } from '../../model/edition.ts';
import { PICTURE_WIDTHS, type PictureInText } from '../../render/figures/pictures-behind.ts';
import type { RenderContext } from '../../render/handlers.ts';

/** The charts of who changed sides for the text of an article; none if the records tell of no loyalties. */
export function chartsInText(
  article: AnnotatedArticle,
  { entityById, vocabulary }: Pick<RenderContext, 'entityById' | 'vocabulary'>,
): PictureInText[] {
  const records = { entities: [...entityById.values()], entityById, vocabulary };
  const ties = tiesOf(article, records);
  if (ties.length === 0) return [];
  return chartsOf(article, ties, records).shown.map(({ shown, known, title, signs, caption, layouts }) => ({
    ...{ shown, known, title },
    files: layouts
      .filter(({ width }) => PICTURE_WIDTHS.includes(width))
      .map((layout) => ({ width: layout.width, height: chartImageHeight({ signs, caption }, layout) })),
  }));
}
