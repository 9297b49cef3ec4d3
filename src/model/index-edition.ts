import type { Citation } from './citation.ts';
import type {
  Article,
  CitedAt,
  Edition,
  LinkedWork,
  Mention,
  MentionInContext,
  Paragraph,
  RelationView,
} from './edition.ts';
import type { Entity } from './entity.ts';
import { lazily } from './lazily.ts';
import { sentenceAround } from './sentence-around.ts';
import { sentenceEnds } from './sentence-ends.ts';
import type { Work } from './work.ts';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How far, in characters to each side, a sentence is quoted with a mention: a list of them must stay one. */
const REACH = 400;
/** How many such quotations of one entity there may be; of more, each is short. */
const MANY = 1_000;
const SHORT_REACH = 40;

/** Where the sentences of paragraphs end: each is asked for all its mentions. */
const ended = new WeakMap<Paragraph, number[]>();

function contextOf(mention: Mention, paragraph: Paragraph, reach: number, language: string): MentionInContext {
  const { text, number } = paragraph;
  const ends = ended.get(paragraph) ?? sentenceEnds(text, language);
  ended.set(paragraph, ends);
  const { from, to } = sentenceAround({ length: text.length, ends }, mention, reach);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, to).trimEnd();
  return {
    ...mention,
    number,
    from,
    to,
    before: from > 0 && from === mention.start - reach ? `…${before.replace(/^\S*/, '')}` : before,
    exact: text.slice(mention.start, mention.end),
    after: to < text.length && to === mention.end + reach ? `${after.replace(/\S*$/, '')}…` : after,
  };
}

const idsOf = (facts: readonly { works: readonly Citation[] }[]): string[] =>
  facts.flatMap(({ works }) => works.map(({ id }) => id));

/** What stands in one article, by the ids of entities or works. */
type Grouped<T> = ReadonlyMap<string, readonly T[]>;

/** Adds what one article has to what others have. */
function pushAll<T>(map: Map<string, T[]>, found: Grouped<T>): void {
  for (const [key, values] of found) {
    const list = map.get(key);
    if (list) for (const value of values) list.push(value);
    else map.set(key, [...values]);
  }
}

/** An edition is made again after each change, of which most articles know nothing: what was found in them is kept. */
interface Found {
  /** How often each entity is mentioned. */
  counts: ReadonlyMap<string, number>;
  /** The mentions of each in their sentences, with how far these reach. */
  mentions: Map<string, { reach: number; inContext: MentionInContext[] }>;
  linked: readonly LinkedWork[];
  cited: Grouped<CitedAt> | undefined;
}
const known = new WeakMap<Article, Found>();

function foundIn(article: Article): Found {
  const had = known.get(article);
  if (had) return had;
  const counts = new Map<string, number>();
  for (const { entity } of article.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const found: Found = { counts, mentions: new Map(), linked: [], cited: undefined };
  known.set(article, found);
  return found;
}

/** The mentions of an entity in an article, each with the sentence around it. */
function mentionsIn({ mentions, paragraphs, meta }: Article, entity: string, reach: number): MentionInContext[] {
  const paragraphById = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return mentions.flatMap((mention) => {
    const paragraph = mention.entity === entity ? paragraphById.get(mention.paragraph) : undefined;
    return paragraph ? [contextOf(mention, paragraph, reach, meta.language)] : [];
  });
}

function mentionsOf(articles: readonly Article[]): Map<string, MentionInContext[]> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const [entity, count] of foundIn(article).counts) counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  const all = new Map<string, MentionInContext[]>();
  for (const article of articles) {
    const found = foundIn(article);
    for (const entity of found.counts.keys()) {
      const reach = (counts.get(entity) ?? 0) > MANY ? SHORT_REACH : REACH;
      const had = found.mentions.get(entity);
      const inContext = had?.reach === reach ? had.inContext : mentionsIn(article, entity, reach);
      found.mentions.set(entity, { reach, inContext });
      if (inContext.length > 0) pushAll(all, new Map([[entity, inContext]]));
    }
  }
  return all;
}

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
    const found = foundIn(article);
    const links = linkedIn({ article: article.id });
    const cited = found.cited && isSame(found.linked, links) ? found.cited : citedIn(article, links);
    Object.assign(found, { linked: links, cited });
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

/**
 * Puts articles and records together and makes every index once: those that gather something of every article when they
 * are first asked for, since the page of an article asks for none.
 */
export function indexEdition(
  own: Pick<Edition, 'settings' | 'vocabulary' | 'pages' | 'withdrawn'>,
  articles: Article[],
  entities: Entity[],
  works: Work[],
  linkedIn: LinkedIn,
): Edition {
  const mentionsByEntity = lazily(() => mentionsOf(articles));
  const inArticles = lazily(() => citedInEach(articles, linkedIn));
  const byRecords = lazily(() => citedByEach(entities, linkedIn));
  const citationsByWork = lazily(() => citationsOf(inArticles(), byRecords()));
  const isCited = ({ id }: Work) =>
    inArticles().some((cited) => cited.has(id)) || byRecords().some(({ cited }) => cited.has(id));
  const citedWorks = lazily(() => new Set(works.filter(isCited).map(({ id }) => id)));
  const relationsByEntity = new Map<string, RelationView[]>();
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      push(relationsByEntity, id, { ...relation, other: relation.target, inverse: false });
      push(relationsByEntity, relation.target, { ...relation, other: id, inverse: true });
    }
  }
  return {
    ...own,
    articles: [...articles].sort(
      (a, b) => b.meta.published.localeCompare(a.meta.published, 'en') || a.id.localeCompare(b.id, 'en'),
    ),
    entities,
    works,
    articleById: new Map(articles.map((article) => [article.id, article])),
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    workById: new Map(works.map((work) => [work.id, work])),
    get mentionsByEntity() {
      return mentionsByEntity();
    },
    relationsByEntity,
    get citationsByWork() {
      return citationsByWork();
    },
    get citedWorks() {
      return citedWorks();
    },
  };
}
