import type { Article, Edition, Mention, MentionInContext, Paragraph, RelationView } from './edition.ts';
import type { Entity } from './entity.ts';
import { indexCitations, type LinkedIn } from './index-citations.ts';
import { lazily } from './lazily.ts';
import { push, pushAll } from './push-all.ts';
import { sentenceAround } from './sentence-around.ts';
import { sentenceEnds } from './sentence-ends.ts';
import type { Work } from './work.ts';

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

/** An edition is made again after each change, of which most articles know nothing: what was found in them is kept. */
interface Found {
  /** How often each entity is mentioned. */
  counts: ReadonlyMap<string, number>;
  /** The mentions of each in their sentences, with how far these reach. */
  mentions: Map<string, { reach: number; inContext: MentionInContext[] }>;
}
const known = new WeakMap<Article, Found>();

function foundIn(article: Article): Found {
  const had = known.get(article);
  if (had) return had;
  const counts = new Map<string, number>();
  for (const { entity } of article.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const found: Found = { counts, mentions: new Map() };
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
  const cited = indexCitations(articles, entities, works, linkedIn);
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
      return cited.citationsByWork();
    },
    get citedWorks() {
      return cited.citedWorks();
    },
  };
}
