import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import { summariesOf, summaryOn } from '../../model/summary-on.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderField } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { pageLanguage } from '../../words/words-language.ts';
import { entityDays } from './entity-days.ts';
import { factLines } from './fact-lines.ts';
import { type NamesInLanguage, namesByLanguage } from './names-by-language.ts';
import { afterClass, onClass } from './on-days.ts';
import { type DatedRelation, relationLines } from './relation-lines.ts';
import type { FactLine, WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** A mention in its sentence. */
export interface MentionLine {
  before: string;
  exact: string;
  after: string;
}

/** The mentions of one paragraph. */
export interface MentionGroup {
  label: string;
  href: string;
  lines: MentionLine[];
}

/** A summary on the page, with its heading and the classes of the days on which it holds. */
export interface SummaryBlock {
  title: string;
  /** HTML. */
  text: string;
  works: WorkLink[];
  on: string;
}

/** A fact with the class that hides it on the days on which it was not known. */
export interface DatedFact extends FactLine {
  after: string;
}

/** Everything on the page of an entity. */
export interface EntityView {
  entity: Entity;
  kindWord: string;
  kindHref: string;
  /** What it is, as known from day to day; one, if the record has one. */
  summaries: SummaryBlock[];
  /** HTML. */
  dossier: string;
  otherNames: string[];
  /** Its names in other languages, by language. */
  names: NamesInLanguage[];
  date: string;
  /** The dated facts that were known on the first day, and those that came later. */
  known: FactLine[];
  since: DatedFact[];
  /** The class that hides all that came later, and what knows no day, such as the dossier. */
  sinceAfter: string;
  today: string;
  relations: DatedRelation[];
  coordinates: string;
  mentions: { title: string; href: string; followHref: string; count: number; groups: MentionGroup[]; said: SaidIn }[];
  /** The works that had come out by that day, and those that came later. */
  works: WorkLink[];
  laterWorks: WorkLink[];
  /** The first day, in words and as a date; empty if there is none. */
  asOf: string;
  day: string | undefined;
  days: { date: string; words: string }[];
  description: string;
}

function mentionsIn(edition: Edition, id: string, { addresses }: RenderContext): EntityView['mentions'] {
  const mentions = edition.mentionsByEntity.get(id) ?? [];
  return edition.articles.flatMap((article) => {
    const here = mentions.filter((mention) => mention.article === article.id);
    const paragraphs = [...new Set(here.map(({ paragraph }) => paragraph))];
    const groups = paragraphs.map((paragraph): MentionGroup => {
      const lines = here.filter((mention) => mention.paragraph === paragraph);
      const number = lines[0]?.number;
      return {
        label: ARTICLE_WORDS.place(number),
        href: addresses.paragraph(article.id, paragraph),
        lines,
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

/** The summaries of a record that hold on one of the days or today, each under the day on which it came to be told. */
function summaryBlocks(entity: Entity, days: readonly string[], context: RenderContext): SummaryBlock[] {
  const told = new Set([...days.map((day) => summaryOn(entity, day)?.text), summaryOn(entity).text]);
  const shown = summariesOf(entity).filter(({ text }) => told.has(text));
  const holds = (text: string) => (day: string) => summaryOn(entity, day).text === text;
  return shown.map(({ text, works, from }) => {
    const day = days.length === 1 || shown.length > 1 ? days.find(holds(text)) : undefined;
    const since = from && PAGE_WORDS.entity.asSince(formatDate(from));
    return {
      title: day ? PAGE_WORDS.entity.asOf(formatDate(day)) : (since ?? PAGE_WORDS.entity.summary),
      text: renderField(text, context),
      works: workLinks(works, context),
      on: shown.length > 1 ? `dated ${onClass(days, holds(text))}`.trim() : '',
    };
  });
}

/** What the page of an entity shows. */
export function entityView(id: string, edition: Edition, context: RenderContext): EntityView {
  const entity = edition.entityById.get(id) as Entity;
  const { coordinates, date } = entity;
  const days = entityDays(id, edition);
  const [asOf] = days;
  const isKnown = ({ on }: { on: string }) => asOf !== undefined && !isLater(on, asOf);
  const later = entity.since.filter((fact) => !isKnown(fact));
  const cited = [
    ...entity.works,
    ...[...entity.since, ...entity.relations].flatMap(({ works }) => works),
    ...(coordinates?.works ?? []),
  ].map(({ id }) => id);
  const isNew = (work: string) => isLater(context.workById.get(work)?.issued, asOf);
  const [oldWorks, newWorks] = [false, true].map((side) =>
    [...new Set(cited)].filter((work) => isNew(work) === side),
  ) as [string[], string[]];
  return {
    entity,
    kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
    kindHref: context.addresses.kind(entity.kind),
    summaries: summaryBlocks(entity, days, context),
    dossier: renderField(entity.dossier, context),
    otherNames: [...new Set([...entity.aliases, ...entity.searchForms])].filter((name) => name !== entity.name),
    names: namesByLanguage(entity.names, pageLanguage(edition.settings.language)),
    date: date ? [date.from, date.to].flatMap((day) => (day ? [formatDate(day)] : [])).join(' – ') : '',
    known: factLines(entity.since.filter(isKnown), context),
    since: factLines(later, context).map((line) => ({ ...line, after: afterClass(days, line.dateTime) })),
    sinceAfter: afterClass(days, later.map(({ on }) => on).sort()[0]),
    today: afterClass(days, '9999'),
    relations: relationLines(edition.relationsByEntity.get(id) ?? [], days, edition, context),
    coordinates: coordinates
      ? `${PICTURE_WORDS.map.degrees(coordinates.lat, coordinates.lon)}${coordinates.note ? ` (${coordinates.note})` : ''}`
      : '',
    mentions: mentionsIn(edition, id, context),
    works: workLinks(
      oldWorks.map((id) => ({ id })),
      context,
    ),
    laterWorks: workLinks(
      newWorks.map((id) => ({ id })),
      context,
    ),
    asOf: asOf ? formatDate(asOf) : '',
    day: asOf,
    days: days.map((date) => ({ date, words: formatDate(date) })),
    description: summaryOn(entity)
      .text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
