import type { Article } from '../../model/edition.ts';

/** The most claims that stand on one page. */
const ON_A_PAGE = 150;

/** A page of the register that has claims of one article, in the order of its text. */
export interface ClaimPage {
  article: string;
  /** 1 for the first of its article. */
  page: number;
  /** Its claims, from the first of these places on and before the second. */
  from: number;
  to: number;
}

type Claiming = Pick<Article, 'id' | 'meta'>;
const known = new WeakMap<readonly Claiming[], ClaimPage[]>();

/** The pages into which the register is divided, by article; none while one page has room for all claims. */
export function claimPages(articles: readonly Claiming[]): ClaimPage[] {
  const made = known.get(articles);
  if (made) return made;
  const all = articles.reduce((sum, { meta }) => sum + meta.claims.length, 0);
  const pages = articles.flatMap(({ id, meta: { claims } }) =>
    Array.from({ length: all > ON_A_PAGE ? Math.ceil(claims.length / ON_A_PAGE) : 0 }, (_, at): ClaimPage => {
      const from = at * ON_A_PAGE;
      return { article: id, page: at + 1, from, to: Math.min(claims.length, from + ON_A_PAGE) };
    }),
  );
  known.set(articles, pages);
  return pages;
}
