import { namesIn } from '../../model/names-in.ts';
import { nearest } from '../../model/rules/nearest.ts';
import { overlap, type Range } from '../range.ts';
import { calendarWords } from './calendar-words.ts';
import { NO_NAMES } from './english-signs.ts';
import { sentencesOf } from './sentences-of.ts';
import type { SuggestedPlace, SuggestFrom, Suggestion } from './suggestion.ts';

/** A word with a capital, an initial, or letters in capitals. */
const CAPITAL = /(?<![\p{L}\p{M}\p{N}_’'-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
/** What may stand between two words of one name: a space or hyphen, and small words of names. */
const BETWEEN =
  /^[  -](?:(?:al|bin|bint|d|da|de|del|della|der|des|di|do|dos|du|el|ibn|la|le|of|of the|the|van|van der|von|y|zu)[  -])?$/u;
/** Languages that write every noun with a capital. */
const NOUNS = /^(?:de|gsw|lb|nds)(?:-|$)/i;

/** Whether words that stand between two others with capitals make one name of them; an initial has its dot. */
function joins(between: string, before: string): boolean {
  const isInitial = /(?<!\p{L})\p{Lu}$/u.test(before);
  return BETWEEN.test(isInitial ? between.replace(/^\./, '') : between);
}

/** The runs of words with capitals in a text. */
function runsIn(text: string): Range[] {
  const runs: Range[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    const end = index + word.replace(/['’]s$/u, '').length;
    const last = runs.at(-1);
    if (last && joins(text.slice(last.end, index), text.slice(0, last.end))) last.end = end;
    else runs.push({ start: index, end });
  }
  return runs;
}

/** A run without the words at its head that only begin a sentence; nothing if none are left. */
function withoutHead(text: string, { start, end }: Range): Range | undefined {
  const [head = ''] = /^\S+/u.exec(text.slice(start, end)) ?? [];
  if (!NO_NAMES.has(head)) return { start, end };
  const rest = text.slice(start + head.length, end);
  const next = rest.search(/\p{Lu}/u);
  return next < 0 ? undefined : withoutHead(text, { start: start + head.length + next, end });
}

/**
 * Words that look like names and are on no record, those that stand most often first. A single word that only ever
 * begins sentences is none, and where all nouns have capitals nothing can be told.
 */
export function suggestUnknown(
  { paragraphs, entities, mentions, language }: SuggestFrom,
  taken: readonly SuggestedPlace[],
): Suggestion[] {
  if (NOUNS.test(language)) return [];
  const calendar = calendarWords(language);
  const names = new Map(entities.flatMap((one) => namesIn(one, language).map((name) => [name, one.id] as const)));
  const found = new Map<string, { places: SuggestedPlace[]; within: boolean }>();
  for (const { id: paragraph, text, closed } of paragraphs) {
    const marked = [...mentions, ...taken].filter((one) => one.paragraph === paragraph);
    const heads = new Set(
      sentencesOf(text, language).map(({ start }) => start + text.slice(start).search(/[\p{L}\p{N}]/u)),
    );
    for (const run of runsIn(text)) {
      const range = withoutHead(text, run);
      if (!range || [...marked, ...closed].some((one) => overlap(one, range))) continue;
      const words = text.slice(range.start, range.end).replace(/\s+/g, ' ');
      if (words.length < 2 || calendar.has(words) || names.has(words)) continue;
      const had = found.get(words) ?? { places: [], within: false };
      had.places.push({ paragraph, ...range });
      had.within ||= !heads.has(range.start) || /[\s-]/.test(words) || !/\p{Ll}/u.test(words);
      found.set(words, had);
    }
  }
  return [...found]
    .filter(([, { within }]) => within)
    .sort(([, a], [, b]) => b.places.length - a.places.length)
    .map(([words, { places }]): Suggestion => {
      const near = words.length > 4 ? nearest(words, [...names.keys()]) : undefined;
      return { what: 'unknown', words, places, near: near && names.get(near) };
    });
}
