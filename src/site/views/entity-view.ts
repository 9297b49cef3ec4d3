import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { summaryOn } from '../../model/summary-on.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderField } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { pageLanguage } from '../../words/words-language.ts';
import { citedWorks, type WorkGroup } from './cited-works.ts';
import { type DayChoice, dayChoices } from './day-choices.ts';
import { entityDays } from './entity-days.ts';
import { type FactGroup, factGroups } from './fact-groups.ts';
import { mapOf } from './map-of.ts';
import { mentionLines } from './mention-lines.ts';
import { type NamesInLanguage, namesByLanguage } from './names-by-language.ts';
import { afterAll, afterClass } from './on-days.ts';
import { type RelationGroup, relationGroups } from './relation-groups.ts';
import { type SummaryBlock, summaryBlocks } from './summary-blocks.ts';

/** The mentions of one paragraph. */
export interface MentionGroup {
  label: string;
  href: string;
  /** HTML. */
  lines: string[];
}

/** The mentions in one article. */
export interface ArticleMentions {
  title: string;
  href: string;
  /** The article with all that it says of the entity lit. */
  followHref: string;
  count: number;
  groups: MentionGroup[];
  said: SaidIn;
  /** The class that hides them on the days before that of the article. */
  after: string;
}

/** Everything on the page of an entity. */
export interface EntityView {
  entity: Entity;
  kindWord: string;
  kindHref: string;
  summaries: SummaryBlock[];
  /** HTML. */
  dossier: string;
  otherNames: string[];
  /** Its names in other languages, by language. */
  names: NamesInLanguage[];
  date: string;
  facts: FactGroup[];
  /** The class that hides on every day what is written for today, such as the dossier. */
  today: string;
  relations: RelationGroup[];
  coordinates: string;
  /** Where it lies, drawn as HTML; empty if that is not known. */
  map: string;
  mentions: ArticleMentions[];
  /** The works that were known on the first day, and those that came later. */
  works: WorkGroup[];
  /** The classes that hide the relations, and the works, as a whole on the days on which none was known. */
  after: { relations: string; works: string };
  days: DayChoice[];
  description: string;
}

function mentionsIn(
  id: string,
  days: readonly string[],
  edition: Edition,
  { addresses }: RenderContext,
): ArticleMentions[] {
  const mentions = edition.mentionsByEntity.get(id) ?? [];
  return edition.articles.flatMap((article) => {
    const here = mentions.filter((mention) => mention.article === article.id);
    const paragraphs = [...new Set(here.map(({ paragraph }) => paragraph))];
    const groups = paragraphs.map((paragraph): MentionGroup => {
      const within = here.filter((mention) => mention.paragraph === paragraph);
      const number = within[0]?.number;
      return {
        label: ARTICLE_WORDS.place(number),
        href: addresses.paragraph(article.id, paragraph),
        lines: mentionLines(within),
      };
    });
    if (here.length === 0) return [];
    return [
      {
        title: article.meta.title,
        href: addresses.article(article.id),
        followHref: `${addresses.article(article.id)}?follow=${id}`,
        count: here.length,
        groups,
        said: saidIn(article.meta.language, edition.settings.language),
        after: afterClass(days, article.meta.asOf),
      },
    ];
  });
}

/** What the page of an entity shows. */
export function entityView(id: string, edition: Edition, context: RenderContext): EntityView {
  const entity = edition.entityById.get(id) as Entity;
  const { coordinates, date } = entity;
  const days = entityDays(id, edition);
  const relations = relationGroups(edition.relationsByEntity.get(id) ?? [], days, edition, context);
  const works = citedWorks(entity, days, edition, context);
  const afterGroups = (groups: { after: string }[]) => afterAll(groups.map(({ after }) => after));
  return {
    entity,
    kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
    kindHref: context.addresses.kind(entity.kind),
    summaries: summaryBlocks(entity, days, context),
    dossier: renderField(entity.dossier, context),
    otherNames: [...new Set([...entity.aliases, ...entity.searchForms])].filter((name) => name !== entity.name),
    names: namesByLanguage(entity.names, pageLanguage(edition.settings.language)),
    date: date ? [date.from, date.to].flatMap((day) => (day ? [formatDate(day)] : [])).join(' – ') : '',
    facts: factGroups(entity.since, days, context),
    today: afterClass(days, '9999'),
    relations,
    coordinates: coordinates
      ? `${PICTURE_WORDS.map.degrees(coordinates.lat, coordinates.lon)}${coordinates.note ? ` (${coordinates.note})` : ''}`
      : '',
    map: mapOf(entity, edition, context),
    mentions: mentionsIn(id, days, edition, context),
    works,
    after: { relations: afterGroups(relations), works: afterGroups(works) },
    days: dayChoices(days),
    description: summaryOn(entity)
      .text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
