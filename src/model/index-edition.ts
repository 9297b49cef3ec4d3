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

/** The same while the mention is the same: of an edition that is made again after each change, most are. */
const known = new WeakMap<Mention, { reach: number; found: MentionInContext }>();

/** A mention with the sentence around it. */
function inContext(mention: Mention, paragraph: Paragraph, reach: number, language: string): MentionInContext {
  const had = known.get(mention);
  if (had?.reach === reach) return had.found;
  const found = contextOf(mention, paragraph, reach, language);
  known.set(mention, { reach, found });
  return found;
}

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

function citationsOf(
  articles: readonly Article[],
  entities: readonly Entity[],
  linked: readonly LinkedWork[],
): Map<string, CitedAt[]> {
  const citations = new Map<string, CitedAt[]>();
  const links = Map.groupBy(linked, ({ article, claim, entity }) => [article, claim, entity].join());
  const linkedIn = ({ article, claim, entity }: CitedAt) =>
    (links.get([article, claim, entity].join()) ?? []).map(({ work }) => work);
  for (const { id, claims, meta } of articles) {
    const cited = new Set(meta.retells ? [meta.retells] : []);
    if (meta.retells) push(citations, meta.retells, { article: id });
    for (const claim of claims) {
      const place = { article: id, claim: claim.id };
      const works = new Set([...idsOf([claim, ...claim.since]), ...linkedIn(place)]);
      for (const work of works) push(citations, work, place);
      for (const work of works) cited.add(work);
    }
    for (const work of new Set(linkedIn({ article: id }))) if (!cited.has(work)) push(citations, work, { article: id });
  }
  for (const { id, works, summaries, since, relations, coordinates } of entities) {
    const facts = idsOf([{ works }, ...(coordinates ? [coordinates] : []), ...summaries, ...since, ...relations]);
    const cited = [...facts, ...linkedIn({ entity: id })];
    for (const work of new Set(cited)) push(citations, work, { entity: id });
  }
  return citations;
}

/** Puts articles and records together and makes every index once; `linked` are the works that their texts link to. */
export function indexEdition(
  { settings, vocabulary, pages }: Pick<Edition, 'settings' | 'vocabulary' | 'pages'>,
  articles: Article[],
  entities: Entity[],
  works: Work[],
  linked: readonly LinkedWork[],
): Edition {
  const mentionsByEntity = new Map<string, MentionInContext[]>();
  const relationsByEntity = new Map<string, RelationView[]>();
  const counts = new Map<string, number>();
  for (const { mentions } of articles) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  for (const { mentions, paragraphs, meta } of articles) {
    const paragraphById = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    for (const mention of mentions) {
      const paragraph = paragraphById.get(mention.paragraph);
      const reach = (counts.get(mention.entity) ?? 0) > MANY ? SHORT_REACH : REACH;
      if (paragraph) push(mentionsByEntity, mention.entity, inContext(mention, paragraph, reach, meta.language));
    }
  }
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      push(relationsByEntity, id, { ...relation, other: relation.target, inverse: false });
      push(relationsByEntity, relation.target, { ...relation, other: id, inverse: true });
    }
  }
  return {
    settings,
    vocabulary,
    pages,
    articles: [...articles].sort(
      (a, b) => b.meta.published.localeCompare(a.meta.published, 'en') || a.id.localeCompare(b.id, 'en'),
    ),
    entities,
    works,
    withdrawn: [],
    articleById: new Map(articles.map((article) => [article.id, article])),
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    workById: new Map(works.map((work) => [work.id, work])),
    mentionsByEntity,
    relationsByEntity,
    citationsByWork: citationsOf(articles, entities, linked),
  };
}
