import { claimPages } from '../../addresses/routes/claim-pages.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { COUNTED } from '../../words/en/count.ts';
import { formatDate } from '../../words/format-date.ts';
import { claimPlaceFiles } from './claim-places.ts';

/** The articles whose claims have pages of their own, as the register lists them when one page has no room for all. */
export function claimList(edition: Edition, { addresses }: RenderContext) {
  const first = claimPages(edition.articles).filter(({ page }) => page === 1);
  return {
    files: claimPlaceFiles(edition),
    articles: first.map(({ article: id }) => {
      const { meta, claims } = edition.articleById.get(id) as Article;
      return {
        title: meta.title,
        href: addresses.claimsOf(id),
        facts: `${COUNTED.claims(claims.length)}\u00a0· ${formatDate(meta.published)}`,
      };
    }),
  };
}
