import type { Wording } from '../model/article.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { cutsWord } from './cuts-word.ts';
import { type EditedWords, editedFacts } from './edited-words.ts';
import { patiently, quoteFinder, type RangeIn } from './find-quote.ts';
import type { MarkableText } from './markable-text.ts';
import { absenceTeller } from './why-absent.ts';

/** An entity as an article lists it: `also` are further words of the text that name it. */
export interface ListedEntity {
  id: string;
  also: readonly Wording[];
}

/** A wording of an entity, with every place at which the text has it. */
export interface WordingAt {
  entity: string;
  value: string;
  place: Place;
  /** Whether what stands before or after them picks one place out. */
  exact: boolean;
  ranges: RangeIn[];
}

/**
 * Finds the `also` wordings of an article's entities, each wherever it stands as whole words; with a prefix or a
 * suffix, in the one place between them.
 * Of words that stand nowhere a finding says what they have become, or why they cannot be found.
 */
export function placeWordings(
  entities: readonly ListedEntity[],
  { texts, others, follow }: Pick<MarkableText, 'texts' | 'others' | 'follow'>,
  locate: (path: PropertyKey[]) => Place,
): { wordings: WordingAt[]; edited: EditedWords[]; findings: Finding[] } {
  const wordings: WordingAt[] = [];
  const edited: EditedWords[] = [];
  const findings: Finding[] = [];
  const find = quoteFinder(texts);
  const absence = absenceTeller(texts, others);
  const all = entities.flatMap(({ id, also }, index) =>
    also.map((wording, at) => ({ id, wording, path: ['entities', index, 'also', at] })),
  );
  const tired = patiently(
    all,
    ({ path }) => locate(path),
    ({ id, wording, path }) => {
      const { text: exact, prefix, suffix } = wording;
      const place = locate(path);
      const selector = { exact, prefix, suffix };
      const everywhere = find(selector);
      const alone = prefix === undefined && suffix === undefined;
      const ranges = alone ? everywhere.filter((range) => !cutsWord(texts[range.block] as string, range)) : everywhere;
      const tooShort = alone && [...exact.trim()].length < 2;
      if (alone && (tooShort || ranges.length < Math.min(1, everywhere.length))) {
        const detail = tooShort ? 'of one letter stands in too many places' : 'only stands inside longer words';
        findings.push(findingOf('also-inside-word', place, { value: exact, detail }));
        return;
      }
      const now = ranges.length === 0 ? follow(selector) : undefined;
      if (now) {
        edited.push({ name: id, path, field: 'text', was: selector, now });
        findings.push(findingOf('also-edited', place, { ...editedFacts(selector, now), detail: id }));
      } else if (ranges.length === 0) {
        const { why, facts } = absence(selector);
        findings.push(findingOf(`also-${why}`, place, facts));
      }
      if (ranges.length > 1 && (prefix ?? suffix) !== undefined) {
        findings.push(findingOf('also-ambiguous', place, { value: exact, detail: String(ranges.length) }));
      }
      wordings.push({ entity: id, value: exact, place, exact: !alone, ranges });
    },
  );
  return { wordings, edited, findings: [...findings, ...tired] };
}
