import type { Article, Citation, Edition, Mention, MentionInContext, RelationView } from './edition.ts';
import type { Entity } from './entity.ts';
import type { Work } from './work.ts';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How far, in characters to each side, a sentence is quoted with a mention: a list of them must stay one. */
const REACH = 400;
/** How many such quotations of one entity there may be; of more, each is short. */
const MANY = 1_000;
const SHORT_REACH = 40;

/** A mention with the sentence around it. */
function inContext(mention: Mention, text: string, number: string, reach: number): MentionInContext {
  const first = Math.max(0, mention.start - reach);
  const last = Math.min(text.length, mention.end + reach);
  let from = first;
  let to = last;
  for (const { index, segment } of sentences.segment(text.slice(first, last))) {
    if (first + index <= mention.start) from = first + index;
    if (first + index + segment.length >= mention.end) {
      to = first + index + segment.length;
      break;
    }
  }
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, to).trimEnd();
  return {
    ...mention,
    number,
    before: from === first && first > 0 ? `…${before.replace(/^\S*/, '')}` : before,
    exact: text.slice(mention.start, mention.end),
    after: to === last && last < text.length ? `${after.replace(/\S*$/, '')}…` : after,
  };
}

/** The works that Markdown links to, as `work:id` or in the list of works, however it writes the link. */
const linkedIn = (markdown: string) =>
  [...markdown.matchAll(/\bwork(?::|s\/#)([a-z0-9-]+)/g)].map(([, id]) => id as string);

/** The works that rendered text links to. */
const linkedFrom = ({ credit, body, notes }: Article['html']) =>
  [...`${credit}${body}${notes}`.matchAll(/works\/#([a-z0-9-]+)"/g)].map(([, id]) => id as string);

function citationsOf(articles: readonly Article[], entities: readonly Entity[]): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>();
  for (const { id, claims, meta, html } of articles) {
    const cited = new Set(meta.retells ? [meta.retells] : []);
    if (meta.retells) push(citations, meta.retells, { article: id });
    for (const claim of claims) {
      const linked = [claim.gist, claim.note, ...claim.since.map(({ text }) => text)].flatMap(linkedIn);
      const works = new Set([...claim.works, ...claim.since.flatMap((fact) => fact.works), ...linked]);
      for (const work of works) push(citations, work, { article: id, claim: claim.id });
      for (const work of works) cited.add(work);
    }
    for (const work of new Set(linkedFrom(html))) if (!cited.has(work)) push(citations, work, { article: id });
  }
  for (const entity of entities) {
    const { works, since, relations, coordinates, summary, dossier } = entity;
    const linked = [summary, dossier, ...since.map(({ text }) => text)].flatMap(linkedIn);
    const facts = [...since, ...relations].flatMap((fact) => fact.works);
    const cited = [...works, ...(coordinates?.works ?? []), ...facts, ...linked];
    for (const work of new Set(cited)) push(citations, work, { entity: entity.id });
  }
  return citations;
}

/** Puts articles and records together and makes every index once. */
export function indexEdition(articles: Article[], entities: Entity[], works: Work[]): Edition {
  const mentionsByEntity = new Map<string, MentionInContext[]>();
  const relationsByEntity = new Map<string, RelationView[]>();
  const counts = new Map<string, number>();
  for (const { mentions } of articles) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  for (const { mentions, paragraphs } of articles) {
    const paragraphById = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    for (const mention of mentions) {
      const paragraph = paragraphById.get(mention.paragraph);
      const reach = (counts.get(mention.entity) ?? 0) > MANY ? SHORT_REACH : REACH;
      if (paragraph)
        push(mentionsByEntity, mention.entity, inContext(mention, paragraph.text, paragraph.number, reach));
    }
  }
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      push(relationsByEntity, id, { ...relation, other: relation.target, inverse: false });
      push(relationsByEntity, relation.target, { ...relation, other: id, inverse: true });
    }
  }
  return {
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
    citationsByWork: citationsOf(articles, entities),
  };
}
