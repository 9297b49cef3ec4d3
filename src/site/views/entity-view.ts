import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { summaryOn } from '../../model/summary-on.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { type RenderedField, renderField } from '../../render/render-field.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { pageLanguage } from '../../words/words-language.ts';
import { citedWorks, type WorkGroup } from './cited-works.ts';
import { type DayChoice, dayChoices } from './day-choices.ts';
import { entityDays } from './entity-days.ts';
import { type FactGroup, factGroups } from './fact-groups.ts';
import { mapOf } from './map-of.ts';
import { type ArticleMentions, articleMentions, mentionPages, mentionTurns } from './mention-pages.ts';
import { type NamesInLanguage, namesByLanguage } from './names-by-language.ts';
import { afterAll, afterClass } from './on-days.ts';
import { type RelationGroup, relationGroups } from './relation-groups.ts';
import { type SummaryBlock, summaryBlocks } from './summary-blocks.ts';
import type { Turn } from './turns.ts';

/** Everything on the page of an entity. */
export interface EntityView {
  entity: Entity;
  kindWord: string;
  kindHref: string;
  summaries: SummaryBlock[];
  dossier: RenderedField;
  /** Whether its texts have blocks that few texts have, which need a style besides. */
  hasBlocks: boolean;
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
  /** Its further pages of mentions, this one among them; none if this one has all. */
  turns: Turn[];
  /** The works that were known on the first day, and those that came later. */
  works: WorkGroup[];
  /** The classes that hide the relations, and the works, as a whole on the days on which none was known. */
  after: { relations: string; works: string };
  days: DayChoice[];
  description: string;
}

/** What the page of an entity shows. */
export function entityView(id: string, edition: Edition, context: RenderContext): EntityView {
  const entity = edition.entityById.get(id) as Entity;
  const { coordinates, date } = entity;
  const days = entityDays(id, edition);
  const relations = relationGroups(edition.relationsByEntity.get(id) ?? [], days, edition, context);
  const [first] = mentionPages(id, edition);
  const summaries = summaryBlocks(entity, days, context);
  const dossier = renderField(entity.dossier, context);
  const works = citedWorks(entity, days, edition, context);
  const afterGroups = (groups: { after: string }[]) => afterAll(groups.map(({ after }) => after));
  return {
    entity,
    kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
    kindHref: context.addresses.kind(entity.kind),
    summaries,
    dossier,
    hasBlocks: [dossier, ...summaries.map(({ text }) => text)].some((field) => field.hasBlocks),
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
    mentions: articleMentions(id, first?.articles ?? [], days, edition, context),
    turns: mentionTurns(id, 1, edition, context),
    works,
    after: { relations: afterGroups(relations), works: afterGroups(works) },
    days: dayChoices(days),
    description: summaryOn(entity)
      .text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
