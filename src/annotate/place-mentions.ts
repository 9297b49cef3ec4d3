import type { ArticleMeta, Wording } from '../model/article.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { nearest } from '../model/rules/nearest.ts';
import { chooseMentions } from './choose-mentions.ts';
import { type EditedWords, editedFacts, type FollowSelector } from './edited-words.ts';
import { findNames, lexicon, type NameAt } from './find-names.ts';
import { patiently, quoteFinder } from './find-quote.ts';
import type { OtherPlace } from './other-places.ts';
import type { Range } from './range.ts';
import { absenceTeller } from './why-absent.ts';

/** What must be known of an entity to find it: all names that may stand in prose. */
export type NamesByEntity = ReadonlyMap<string, readonly string[]>;

interface Listed {
  id: string;
  also: Wording[];
}

/** The listings of an article in one shape. */
function listed(meta: ArticleMeta): Listed[] {
  return meta.entities.map((listing) =>
    typeof listing === 'string'
      ? { id: listing, also: [] }
      : { id: listing.id, also: listing.also.map((words) => (typeof words === 'string' ? { text: words } : words)) },
  );
}

/** The entities that are named where nothing can be marked, each with the first such place. */
const namedElsewhere = (others: readonly OtherPlace[], words: ReturnType<typeof lexicon>): Map<string, string> =>
  new Map(others.toReversed().flatMap(({ name, text }) => findNames(text, words).map(({ entity }) => [entity, name])));

/**
 * The mentions of an article's entities, paragraph by paragraph: names and aliases of the records, and the `also`
 * wordings. `others` are places where nothing can be marked; `closed` are the ranges of each paragraph in which nothing may be linked; `follow` tells what the words of a
 * wording that fits nowhere have become by an edit.
 */
export function placeMentions(
  meta: ArticleMeta,
  texts: readonly string[],
  others: readonly OtherPlace[],
  closed: readonly Range[][],
  names: NamesByEntity,
  locate: (path: PropertyKey[], key?: boolean) => Place,
  follow: FollowSelector,
): { mentions: NameAt[][]; edited: EditedWords[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const edited: EditedWords[] = [];
  const entities = listed(meta);
  const known = entities.filter(({ id }) => names.has(id));
  const words = lexicon(new Map(known.map(({ id }) => [id, names.get(id) as string[]])));
  const candidates = texts.map((text) => findNames(text, words));
  const wordings: { entity: string; value: string; place: Place; ranges: (Range & { block: number })[] }[] = [];
  const seen = new Set<string>();
  const find = quoteFinder(texts);
  const absence = absenceTeller(texts, others);
  for (const [index, { id, also }] of entities.entries()) {
    const place = locate(['entities', index]);
    if (!names.has(id)) {
      findings.push(findingOf('unknown-entity', place, { value: id, near: nearest(id, [...names.keys()]) }));
    }
    if (seen.has(id)) findings.push(findingOf('duplicate-listing', place, { value: id }));
    seen.add(id);
    const placeOf = ([at]: [number, Wording]) => locate(['entities', index, 'also', at]);
    const tired = patiently(also.entries(), placeOf, ([at, wording]) => {
      const here = locate(['entities', index, 'also', at]);
      const selector = { exact: wording.text, prefix: wording.prefix, suffix: wording.suffix };
      const ranges = find(selector);
      const value = wording.text;
      const now = ranges.length === 0 ? follow(selector) : undefined;
      if (now) {
        edited.push({ name: id, path: ['entities', index, 'also', at], field: 'text', was: selector, now });
        findings.push(findingOf('also-edited', here, { ...editedFacts(selector, now), detail: id }));
      } else if (ranges.length === 0) {
        const { why, facts } = absence(selector);
        findings.push(findingOf(`also-${why}`, here, facts));
      }
      if (ranges.length > 1 && (wording.prefix ?? wording.suffix) !== undefined) {
        findings.push(findingOf('also-ambiguous', here, { value, detail: String(ranges.length) }));
      }
      wordings.push({ entity: id, value, place: here, ranges });
      for (const { block, start, end } of ranges) candidates[block]?.push({ entity: id, start, end });
    });
    findings.push(...tired);
    if (tired.length > 0) break;
  }
  const mentions = candidates.map((found, block) => chooseMentions(found, closed[block] ?? []));
  for (const { entity, value, place, ranges } of wordings) {
    const kept = ranges.some(({ block, start, end }) =>
      mentions[block]?.some((m) => m.entity === entity && m.start === start && m.end === end),
    );
    if (ranges.length > 0 && !kept) findings.push(findingOf('also-inside-mention', place, { value }));
  }
  let elsewhere: Map<string, string> | undefined;
  const mentioned = new Set(mentions.flat().map(({ entity }) => entity));
  for (const [index, { id }] of entities.entries()) {
    // A record that cannot be read has no names: that is said where it stands.
    if (names.get(id)?.length && !mentioned.has(id)) {
      elsewhere ??= namedElsewhere(others, words);
      const name = elsewhere.get(id);
      const facts = { value: id, ...(name !== undefined && { detail: name }) };
      findings.push(findingOf('entity-never-mentioned', locate(['entities', index]), facts));
    }
  }
  return { mentions, edited, findings };
}
