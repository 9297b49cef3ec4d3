import { claimPages } from '../../addresses/routes/claim-pages.ts';
import { sharedParagraphs } from '../../addresses/routes/shared-paragraphs.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { registerIds } from '../../model/register-ids.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ENDING_NEXT } from './ending-view.ts';
import { gatheredIn } from './gathering-view.ts';
import { newestDay } from './newest-day.ts';
import { nextArticles } from './next-articles.ts';

/** What all pages of articles may show that is neither of their article nor of the records: what holds for all. */
export function sharedSurroundings(edition: Edition) {
  const { articles, settings, withdrawn } = edition;
  const { long, tooMany } = sharedParagraphs(articles, settings.sharePages);
  return {
    withdrawn,
    languages: [...new Set(articles.map(({ meta }) => meta.language))].sort(),
    newest: newestDay(edition),
    shared: { long, tooMany },
  };
}

/** What the pages of an article show that depends on other articles, besides. Nothing else of those reaches them. */
export function articleSurroundings(article: Article, edition: Edition, context: RenderContext) {
  const { articles, settings } = edition;
  const shared = sharedParagraphs(articles, settings.sharePages);
  return {
    shared: shared.ids.has(article.id),
    gathered: gatheredIn(article, edition, context),
    register: registerIds(articles).get(article.id),
    claimPages: claimPages(articles).filter((page) => page.article === article.id),
    next: nextArticles(article, articles, ENDING_NEXT).map((one) => [
      ...[one.other.id, one.other.meta.title, one.other.meta.language, one.shared],
    ]),
  };
}
