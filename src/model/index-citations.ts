import type { Citation } from './citation.ts';
import type { Article, CitedAt, LinkedWork } from './edition.ts';
import type { Entity } from './entity.ts';
import { lazily } from './lazily.ts';
import { type Grouped, push, pushAll } from './push-all.ts';
import type { Work } from './work.ts';

const idsOf = (facts: readonly { works: readonly Citation[] }[]): string[] =>
  facts.flatMap(({ works }) => works.map(({ id }) => id));

/** What each article cites, given the works that its texts link to; it is kept, as `dev` asks after each change. */
const known = new WeakMap<Article, { linked: readonly LinkedWork[]; cited: Grouped<CitedAt> }>();

/** Where the works are cited in an article, in whose texts there are these links. */
function citedIn({ id, claims, meta }: Article, linked: readonly LinkedWork[]): Grouped<CitedAt> {
  const citations = new Map<string, CitedAt[]>();
  const linkedBy = Map.groupBy(linked, ({ claim }) => claim);
  const linkedIn = (claim?: string) => (linkedBy.get(claim) ?? []).map(({ work }) => work);
  const cited = new Set(meta.retells ? [meta.retells] : []);
  if (meta.retells) push(citations, meta.retells, { article: id });
  for (const claim of claims) {
    const works = new Set([...idsOf([claim, ...claim.since]), ...linkedIn(claim.id)]);
    for (const work of works) push(citations, work, { article: id, claim: claim.id });
    for (const work of works) cited.add(work);
  }
  for (const work of new Set(linkedIn())) if (!cited.has(work)) push(citations, work, { article: id });
  return citations;
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** The works to which the texts of an article or an entity link, by its id. */
export type LinkedIn = (of: { article: string } | { entity: string }) => readonly LinkedWork[];

/** Where the works are cited in each article. */
const citedInEach = (articles: readonly Article[], linkedIn: LinkedIn): Grouped<CitedAt>[] =>
  articles.map((article) => {
    const linked = linkedIn({ article: article.id });
    const had = known.get(article);
    const cited = had && isSame(had.linked, linked) ? had.cited : citedIn(article, linked);
    known.set(article, { linked, cited });
    return cited;
  });

/** The works that each record cites. */
const citedByEach = (entities: readonly Entity[], linkedIn: LinkedIn): { id: string; cited: ReadonlySet<string> }[] =>
  entities.map(({ id, works, summaries, since, relations, coordinates }) => {
    const facts = idsOf([{ works }, ...(coordinates ? [coordinates] : []), ...summaries, ...since, ...relations]);
    return { id, cited: new Set([...facts, ...linkedIn({ entity: id }).map(({ work }) => work)]) };
  });

function citationsOf(inArticles: readonly Grouped<CitedAt>[], byRecords: ReturnType<typeof citedByEach>) {
  const citations = new Map<string, CitedAt[]>();
  for (const cited of inArticles) pushAll(citations, cited);
  for (const { id, cited } of byRecords) for (const work of cited) push(citations, work, { entity: id });
  return citations;
}

/** Where each work is cited, and which are cited at all; each is made when it is first asked for. */
export function indexCitations(
  articles: readonly Article[],
  entities: readonly Entity[],
  works: readonly Work[],
  linkedIn: LinkedIn,
): { citationsByWork: () => Map<string, CitedAt[]>; citedWorks: () => ReadonlySet<string> } {
  const inArticles = lazily(() => citedInEach(articles, linkedIn));
  const byRecords = lazily(() => citedByEach(entities, linkedIn));
  const isCited = ({ id }: Work) =>
    inArticles().some((cited) => cited.has(id)) || byRecords().some(({ cited }) => cited.has(id));
  return {
    citationsByWork: lazily(() => citationsOf(inArticles(), byRecords())),
    citedWorks: lazily(() => new Set(works.filter(isCited).map(({ id }) => id))),
  };
}
