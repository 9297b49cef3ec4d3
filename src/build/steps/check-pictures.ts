import { lazily } from '../../model/lazily.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { hasCharts } from './charts-in-text.ts';
import { madeOnce } from './made-once.ts';
import type { NumberedArticle } from './number-article.ts';

/** Findings on pictures behind a paragraph that is not in the text, and on those that would show nothing. */
export function checkPictures(
  annotated: readonly LedgeredArticle[],
  numbered: readonly NumberedArticle[],
  context: Pick<RenderContext, 'entityById' | 'vocabulary'>,
): Finding[] {
  const locateIn = lazily(() => new Map(numbered.map(({ parsed: { file, locate } }) => [file.id, locate])));
  return annotated.flatMap((one): Finding[] => {
    const { article } = one;
    const { allegiance } = article.meta.pictures;
    const locate = allegiance && locateIn().get(article.id);
    if (!allegiance || !locate) return [];
    const paragraphs = article.paragraphs.map(({ id }) => id).filter((id) => id.startsWith('p'));
    const misplaced = !paragraphs.includes(allegiance.after);
    return [
      ...(misplaced
        ? [
            findingOf('picture-misplaced', locate(['pictures', 'allegiance', 'after']), {
              value: allegiance.after,
              detail: paragraphs.length > 0 ? `${paragraphs[0]} to ${paragraphs.at(-1)}` : '',
            }),
          ]
        : []),
      ...(!madeOnce(one, 'charts', () => hasCharts(article, context))
        ? [findingOf('picture-empty', locate(['pictures', 'allegiance']), { value: 'allegiance' })]
        : []),
    ];
  });
}
