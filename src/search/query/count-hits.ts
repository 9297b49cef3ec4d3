import type { Counts, EntityHit, Filters } from '../words/found.ts';
import type { NameIndex } from '../words/name-index.ts';
import { GATHERED } from '../words/records.ts';
import type { IndexedArticle, IndexedClaim, IndexedParagraph } from './decode-record.ts';
import type { Ranked } from './rank-places.ts';

interface ToCount {
  entities: EntityHit[];
  ranked: { paragraphs: Ranked[]; claims: Ranked[] };
  filters: Filters;
  names: NameIndex;
}

export interface Counted extends ToCountResult {
  counts: Counts;
}

interface ToCountResult {
  entities: EntityHit[];
  paragraphs: Ranked[];
  claims: Ranked[];
}

/** What filters look at: the values of one hit in each. */
type Facets = Record<keyof Counts, string[]>;

const FILTERS: (keyof Counts)[] = ['kind', 'entity', 'rating', 'known', 'article', ...GATHERED];

const knownOf = ({ later }: IndexedClaim): string => (later ? 'later' : 'then');

/** What articles are narrowed by, of several all that any of them has. */
function ofArticles(articles: readonly IndexedArticle[]): Pick<Facets, 'article' | (typeof GATHERED)[number]> {
  const all = (name: (typeof GATHERED)[number]) => [
    ...new Set(articles.flatMap(({ gathered }) => gathered[name] ?? [])),
  ];
  return { article: articles.map(({ id }) => id), section: all('section'), series: all('series'), tag: all('tag') };
}

const hasWord = (words: readonly string[], year: string): boolean => words.some((word) => word.includes(year));

/** Narrows what was found to the filters, and counts what each choice of each filter would leave. */
export function countHits({ entities, ranked, filters, names }: ToCount): Counted {
  const kinds = new Map(names.vocabulary.map(({ id, kind }) => [id, kind]));
  const here = (part: { marked: { entity: string }[] }) => {
    const entity = [...new Set(part.marked.map((own) => own.entity))];
    return { entity, kind: [...new Set(entity.flatMap((id) => kinds.get(id) ?? []))] };
  };
  const articles = [...ranked.paragraphs, ...ranked.claims].map(({ article }) => article);
  const namedIn = new Map<string, Set<IndexedArticle>>();
  for (const { article, parts } of new Set(articles)) {
    for (const { entity } of parts.flatMap(({ marked }) => marked)) {
      namedIn.set(entity, (namedIn.get(entity) ?? new Set()).add(article));
    }
  }
  const ofEntity = ({ id, kind }: EntityHit): Facets => ({
    kind: [kind],
    entity: [id],
    rating: [],
    known: [],
    ...ofArticles([...(namedIn.get(id) ?? [])]),
  });
  const ofClaim = ({ article, at }: Ranked): Facets => {
    const claim = article.article.claims[at] as IndexedClaim;
    return { ...here(claim), rating: [claim.rating], known: [knownOf(claim)], ...ofArticles([article.article]) };
  };
  const ofParagraph = ({ article, at }: Ranked): Facets => {
    const paragraph = article.article.paragraphs[at] as IndexedParagraph;
    const claims = article.article.claims.filter((claim) => claim.paragraph === paragraph.id);
    const ratings = [...new Set(claims.map(({ rating }) => rating))];
    const known = [...new Set(claims.map(knownOf))];
    return { ...here(paragraph), rating: ratings, known, ...ofArticles([article.article]) };
  };
  const counts = Object.fromEntries(FILTERS.map((name): [string, object] => [name, {}])) as unknown as Counts;
  function narrow<Hit>(hits: Hit[], facetsOf: (hit: Hit) => Facets): Hit[] {
    return hits.filter((hit) => {
      const facets = facetsOf(hit);
      const failed = FILTERS.filter((name) => filters[name] !== undefined && !facets[name].includes(filters[name]));
      for (const name of FILTERS) {
        if (failed.some((other) => other !== name)) continue;
        for (const value of facets[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
      return failed.length === 0;
    });
  }
  const { claimKind, year } = filters;
  const isAsked = ({ kind, known, words }: IndexedClaim) =>
    (!claimKind || kind === claimKind) && (!year || known.startsWith(year) || hasWord(words, year));
  const claimAsked = ({ article, at }: Ranked) => isAsked(article.article.claims[at] as IndexedClaim);
  const paragraphAsked = ({ article, at }: Ranked) => {
    const { id, words } = article.article.paragraphs[at] as IndexedParagraph;
    if (!claimKind && !year) return true;
    if (!claimKind && year && hasWord(words, year)) return true;
    return article.article.claims.some((claim) => claim.paragraph === id && isAsked(claim));
  };
  return {
    entities: narrow(claimKind || year ? [] : entities, ofEntity),
    claims: narrow(ranked.claims.filter(claimAsked), ofClaim),
    paragraphs: narrow(ranked.paragraphs.filter(paragraphAsked), ofParagraph),
    counts,
  };
}
