import { type ClaimPage, claimPages } from '../../addresses/routes/claim-pages.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { claimRows } from './claim-rows.ts';
import { turns } from './turns.ts';

/** What a page of the register shows that has claims of one article: `edition` has these claims alone. */
export function claimPageView({ article: id, page, from, to }: ClaimPage, edition: Edition, context: RenderContext) {
  const article = edition.articleById.get(id) as Article;
  const words = PAGE_WORDS.claims;
  const ids = new Set(article.meta.claims.slice(from, to).map((claim) => claim.id));
  const own = { ...article, claims: article.claims.filter((claim) => ids.has(claim.id)) };
  const others = claimPages(edition.articles).filter((one) => one.article === id);
  return {
    title: words.of(article.meta.title, page, others.length),
    deck: words.deckOf,
    edition: { ...edition, articles: [own] },
    articles: claimRows(edition, context, [own]),
    turns: turns(others.length, page, (at) => context.addresses.claimsOf(id, at)),
  };
}
