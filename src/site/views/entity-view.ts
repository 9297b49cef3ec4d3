import { dayOf } from '../../model/day-of.ts';
import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderField } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { pageLanguage } from '../../words/words-language.ts';
import { factLines } from './fact-lines.ts';
import { mentionLines } from './mention-lines.ts';
import { type NamesInLanguage, namesByLanguage } from './names-by-language.ts';
import { relationLines } from './relation-lines.ts';
import type { FactLine, RelationLine, WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** The mentions of one paragraph. */
export interface MentionGroup {
  label: string;
  href: string;
  /** HTML. */
  lines: string[];
}

/** Everything on the page of an entity. */
export interface EntityView {
  entity: Entity;
  kindWord: string;
  kindHref: string;
  /** HTML. */
  summary: string;
  summaryWorks: WorkLink[];
  /** HTML. */
  dossier: string;
  otherNames: string[];
  /** Its names in other languages, by language. */
  names: NamesInLanguage[];
  date: string;
  since: FactLine[];
  relations: RelationLine[];
  coordinates: string;
  mentions: { title: string; href: string; followHref: string; count: number; groups: MentionGroup[]; said: SaidIn }[];
  /** The works that had come out by that day, and those that came later. */
  works: WorkLink[];
  laterWorks: WorkLink[];
  /** The day that the summary speaks from, in words; empty if there is none. */
  asOf: string;
  description: string;
}

function mentionsIn(edition: Edition, id: string, { addresses }: RenderContext): EntityView['mentions'] {
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
      },
    ];
  });
}

/** What the page of an entity shows. */
export function entityView(id: string, edition: Edition, context: RenderContext): EntityView {
  const entity = edition.entityById.get(id) as Entity;
  const { coordinates, date } = entity;
  const asOf = dayOf(edition);
  const cited = [
    ...entity.works,
    ...[...entity.since, ...entity.relations].flatMap(({ works }) => works),
    ...(coordinates?.works ?? []),
  ].map(({ id }) => id);
  const isNew = (work: string) => isLater(context.workById.get(work)?.issued, asOf);
  const [known, later] = [false, true].map((side) => [...new Set(cited)].filter((work) => isNew(work) === side)) as [
    string[],
    string[],
  ];
  return {
    entity,
    kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
    kindHref: context.addresses.kind(entity.kind),
    summary: renderField(entity.summary, context),
    summaryWorks: workLinks(entity.works, context),
    dossier: renderField(entity.dossier, context),
    otherNames: [...new Set([...entity.aliases, ...entity.searchForms])].filter((name) => name !== entity.name),
    names: namesByLanguage(entity.names, pageLanguage(edition.settings.language)),
    date: date ? [date.from, date.to].flatMap((day) => (day ? [formatDate(day)] : [])).join(' – ') : '',
    since: factLines(entity.since, context),
    relations: relationLines(edition.relationsByEntity.get(id) ?? [], asOf, edition, context),
    coordinates: coordinates
      ? `${PICTURE_WORDS.map.degrees(coordinates.lat, coordinates.lon)}${coordinates.note ? ` (${coordinates.note})` : ''}`
      : '',
    mentions: mentionsIn(edition, id, context),
    works: workLinks(
      known.map((id) => ({ id })),
      context,
    ),
    laterWorks: workLinks(
      later.map((id) => ({ id })),
      context,
    ),
    asOf: asOf ? formatDate(asOf) : '',
    description: entity.summary
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
