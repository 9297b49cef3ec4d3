import type { ArticleMeta } from '../model/article.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { nearest } from '../model/rules/nearest.ts';
import { chooseMentions } from './choose-mentions.ts';
import type { EditedWords } from './edited-words.ts';
import { findNames, lexicon, type NameAt } from './find-names.ts';
import type { MarkableText } from './markable-text.ts';
import type { OtherPlace } from './other-places.ts';
import { type ListedEntity, placeWordings, type WordingAt } from './place-wordings.ts';

/** What must be known of an entity to find it: all names that may stand in prose. */
export type NamesByEntity = ReadonlyMap<string, readonly string[]>;

type Locate = (path: PropertyKey[], key?: boolean) => Place;

/** The listings of an article in one shape. */
function listed(meta: ArticleMeta): ListedEntity[] {
  return meta.entities.map((listing) =>
    typeof listing === 'string'
      ? { id: listing, also: [] }
      : { id: listing.id, also: listing.also.map((words) => (typeof words === 'string' ? { text: words } : words)) },
  );
}

/** Findings on the list by itself: entities without a record, and those that stand on it twice. */
function checkListings(entities: readonly ListedEntity[], names: NamesByEntity, locate: Locate): Finding[] {
  const seen = new Set<string>();
  return entities.flatMap(({ id }, index) => {
    const place = locate(['entities', index]);
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(names.has(id)
        ? []
        : [findingOf('unknown-entity', place, { value: id, near: nearest(id, [...names.keys()]) })]),
      ...(again ? [findingOf('duplicate-listing', place, { value: id })] : []),
    ];
  });
}

/** Findings on wordings that stand in the text and are all the same marked nowhere. */
function checkCovered(wordings: readonly WordingAt[], mentions: readonly NameAt[][]): Finding[] {
  return wordings.flatMap(({ entity, value, place, ranges }) => {
    const kept = ranges.some(({ block, start, end }) =>
      mentions[block]?.some((m) => m.entity === entity && m.start === start && m.end === end),
    );
    return ranges.length > 0 && !kept ? [findingOf('also-inside-mention', place, { value })] : [];
  });
}

/** The entities that are named where nothing can be marked, each with the first such place. */
const namedElsewhere = (others: readonly OtherPlace[], words: ReturnType<typeof lexicon>): Map<string, string> =>
  new Map(others.toReversed().flatMap(({ name, text }) => findNames(text, words).map(({ entity }) => [entity, name])));

/**
 * The mentions of an article's entities, paragraph by paragraph: names and aliases of the records as the language of
 * the article bends them, their `forms` in that language, and the `also` wordings.
 */
export function placeMentions(
  meta: ArticleMeta,
  names: NamesByEntity,
  text: MarkableText,
  locate: Locate,
  forms: NamesByEntity = new Map(),
): { mentions: NameAt[][]; edited: EditedWords[]; findings: Finding[] } {
  const entities = listed(meta);
  const known = entities.filter(({ id }) => names.has(id));
  const of = (all: NamesByEntity) => new Map(known.map(({ id }) => [id, all.get(id) ?? []]));
  const listedIds = new Set(known.map(({ id }) => id));
  const others = [...names].flatMap(([id, own]) => (listedIds.has(id) ? [] : own));
  const words = lexicon(of(names), { language: meta.language, forms: of(forms), others });
  const candidates = text.texts.map((paragraph) => findNames(paragraph, words));
  const { wordings, edited, findings } = placeWordings(entities, text, locate);
  for (const { entity, ranges, exact } of wordings) {
    for (const { block, start, end } of ranges) {
      const at: NameAt = { entity, start, end, also: true };
      // Words that are told from all others by what stands around them are meant as they are.
      if (exact) candidates[block]?.unshift(at);
      else candidates[block]?.push(at);
    }
  }
  const mentions = candidates.map((found, block) => chooseMentions(found, text.closed[block] ?? []));
  const mentioned = new Set(mentions.flat().map(({ entity }) => entity));
  // A record that cannot be read has no names: that is said where it stands.
  const absent = [...entities.entries()].filter(([, { id }]) => names.get(id)?.length && !mentioned.has(id));
  const elsewhere = absent.length > 0 ? namedElsewhere(text.others, words) : new Map<string, string>();
  return {
    mentions,
    edited,
    findings: [
      ...checkListings(entities, names, locate),
      ...findings,
      ...checkCovered(wordings, mentions),
      ...absent.map(([index, { id }]) => {
        const name = elsewhere.get(id);
        const facts = { value: id, ...(name !== undefined && { detail: name }) };
        return findingOf('entity-never-mentioned', locate(['entities', index]), facts);
      }),
    ],
  };
}
