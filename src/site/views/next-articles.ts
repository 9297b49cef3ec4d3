import type { Article } from '../../model/edition.ts';

/** Another article, and the entities that both speak of, in the order in which it names them. */
export interface NextArticle {
  other: Article;
  shared: string[];
}

const named = new WeakMap<Article, string[]>();

/** The entities of which an article speaks, found once. */
function entitiesOf(article: Article): string[] {
  const known = named.get(article) ?? [...new Set(article.mentions.map(({ entity }) => entity))];
  named.set(article, known);
  return known;
}

/** The articles, at most so many, that speak of most of what this one speaks of; of as many, the first by their ids. */
export function nextArticles(article: Article, articles: readonly Article[], most: number): NextArticle[] {
  const own = new Set(entitiesOf(article));
  const best: { other: Article; count: number }[] = [];
  // Every article is compared with every other: what is done for each pair is as little as can be.
  for (const other of articles) {
    if (other.id === article.id) continue;
    let count = 0;
    for (const entity of entitiesOf(other)) if (own.has(entity)) count += 1;
    if (count === 0) continue;
    const after = (one: { other: Article; count: number }) =>
      one.count - count || other.id.localeCompare(one.other.id, 'en');
    let at = best.length;
    while (at > 0 && after(best[at - 1] as (typeof best)[number]) < 0) at -= 1;
    if (at >= most) continue;
    best.splice(at, 0, { other, count });
    if (best.length > most) best.pop();
  }
  return best.map(({ other }) => ({ other, shared: entitiesOf(other).filter((entity) => own.has(entity)) }));
}
