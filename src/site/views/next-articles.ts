import type { Article } from '../../model/edition.ts';

/** Another article, and the entities that both speak of, in the order in which it names them. */
export interface NextArticle {
  other: Article;
  shared: string[];
}

/** The articles in the order of their ids, each with the numbers of the entities of which it speaks. */
interface Named {
  sorted: { other: Article; entities: Uint32Array }[];
  ids: string[];
  numbers: Map<string, number>;
}

const named = new WeakMap<readonly Article[], Named>();

/** What the articles name, found once: every article is compared with every other, by numbers. */
function namedBy(articles: readonly Article[]): Named {
  const known = named.get(articles);
  if (known) return known;
  const numbers = new Map<string, number>();
  const numberOf = (entity: string) => {
    const number = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, number);
    return number;
  };
  const sorted = articles
    .map((other) => ({ other, entities: Uint32Array.from(new Set(other.mentions.map((one) => numberOf(one.entity)))) }))
    .sort((one, other) => one.other.id.localeCompare(other.other.id, 'en'));
  const found = { sorted, ids: [...numbers.keys()], numbers };
  named.set(articles, found);
  return found;
}

/** The articles, at most so many, that speak of most of what this one speaks of; of as many, the first by their ids. */
export function nextArticles(article: Article, articles: readonly Article[], most: number): NextArticle[] {
  const { sorted, ids, numbers } = namedBy(articles);
  const isOwn = new Uint8Array(ids.length);
  for (const { entity } of article.mentions) isOwn[numbers.get(entity) ?? ids.length] = 1;
  const best: { other: Article; entities: Uint32Array; count: number }[] = [];
  for (const { other, entities } of sorted) {
    let count = 0;
    for (const entity of entities) count += isOwn[entity] as number;
    const last = best.length < most ? 0 : (best.at(-1)?.count ?? 0);
    if (count <= last || other.id === article.id) continue;
    const at = best.findLastIndex((one) => one.count >= count) + 1;
    best.splice(at, 0, { other, entities, count });
    if (best.length > most) best.pop();
  }
  return best.map(({ other, entities }) => ({
    other,
    shared: [...entities].filter((entity) => isOwn[entity]).map((entity) => ids[entity] as string),
  }));
}
