import type { Article } from './edition.ts';

/** The ids that a claim has on the page “Claims”, the present one and those that lead to it as well. */
export interface RegisterIds {
  id: string;
  formerIds: string[];
}

type Claims = Pick<Article, 'id' | 'meta'>;

/** What has an id there besides the claims. */
const OF_THE_PAGE = ['main', 'as-then', 'as-now'];

/** All that the ids are made from; of articles whose claims are as they were it is kept what that is. */
const facts = new WeakMap<Claims['meta'], string>();

function factsOf({ id, meta }: Claims): string {
  const { published, formerIds, claims } = meta;
  const known = facts.get(meta) ?? JSON.stringify([published, formerIds, claims.map((one) => [one.id, one.formerIds])]);
  facts.set(meta, known);
  return `${id} ${known}`;
}

type Made = Map<string, Map<string, RegisterIds>>;
const made = new WeakMap<readonly Claims[], Made>();
/** The last that were made: `dev` makes the edition again after each change, and few changes are of an id. */
let last: { facts: string[]; ids: Made } | undefined;

/**
 * The ids of every claim on the page “Claims”, by article and claim. A claim has its own id, unique in its article, and
 * keeps it when a younger article has a claim of that name: the younger one's is `article.claim`, which no id is.
 */
export function registerIds(articles: readonly Claims[]): Made {
  const known = made.get(articles) ?? idsOnce(articles);
  made.set(articles, known);
  return known;
}

function idsOnce(articles: readonly Claims[]): Made {
  const now = articles.map(factsOf).sort();
  if (last?.facts.length === now.length && now.every((one, index) => one === last?.facts[index])) return last.ids;
  last = { facts: now, ids: makeIds(articles) };
  return last.ids;
}

function makeIds(articles: readonly Claims[]): Made {
  const taken = new Set(OF_THE_PAGE);
  const free = (id: string): boolean => !taken.has(id) && Boolean(taken.add(id));
  const oldestFirst = [...articles].sort(
    (a, b) => a.meta.published.localeCompare(b.meta.published, 'en') || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    oldestFirst.map(({ id: article, meta }) => {
      const names = [article, ...meta.formerIds];
      const qualified = (claim: string) => names.map((name) => `${name}.${claim}`);
      const own = meta.claims.map(({ id }) => (free(id) ? [id] : qualified(id)));
      const former = meta.claims.map(({ formerIds }) => formerIds.flatMap((id) => (free(id) ? [id] : qualified(id))));
      const ids = meta.claims.map(({ id }, at): [string, RegisterIds] => {
        const [first = id, ...others] = own[at] ?? [];
        return [id, { id: first, formerIds: [...others, ...(former[at] ?? [])] }];
      });
      return [article, new Map(ids)];
    }),
  );
}
