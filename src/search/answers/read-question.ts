import { divideElided } from '../words/elided.ts';
import type { NameIndex } from '../words/name-index.ts';
import { normalWord, normalWords } from '../words/normal-words.ts';
import type { AnswersHead, General, Pattern } from './answers-file.ts';
import { chooseReadings, type Reading } from './choose-readings.ts';
import { inOneAgain, lettersApart, literalsOf, matchPattern, type Slots } from './match-pattern.ts';
import { nameMeant } from './name-meant.ts';
import { parsePattern } from './parse-pattern.ts';
import { DAY, datesApart, readDay, withoutDay } from './read-day.ts';

/**
 * One way to read a question: what it asks for, of which entities, and of which day; one that is `otherwise` is meant
 * where the others say nothing.
 */
export type Meant = { day: string | undefined; otherwise?: true } & (
  | { relation: string; ids: Record<string, string> }
  | { general: General; ids: Record<string, string>; role?: string; of?: string[] }
  | { between: [string, string] }
);

/** The ways to read a question. */
export interface ReadQuestion {
  meant: Meant[];
  /** Whether it is asked in words that are understood, of something that has no name as it is written. */
  unknown: boolean;
}

/** The patterns of an edition, parsed once. */
interface Patterns {
  all: Pattern[];
  known: string[][];
  leads: string[][];
  articles: ReadonlySet<string>;
}
const parsed = new WeakMap<AnswersHead, Patterns>();

function patternsOf(head: AnswersHead): Patterns {
  const made = parsed.get(head);
  if (made) return made;
  const articles = new Set(head.articles);
  const all = [
    ...Object.entries(head.relations).flatMap(([relation, ask]) =>
      ask.map((text) => parsePattern(text, { relation }, articles)),
    ),
    ...Object.entries(head.general).flatMap(([general, ask]) =>
      ask.map((text) => parsePattern(text, { general: general as General }, articles)),
    ),
    ...Object.entries(head.deeds).flatMap(([roles, ask]) =>
      roles
        .split('|')
        .flatMap((role) =>
          ask.map((text) => parsePattern(text, { general: 'roles', role: normalWord(role) }, articles)),
        ),
    ),
  ];
  const known = head.knownThat.map((text) => normalWords(text));
  const bare = (text: string) => normalWords(text).filter((word) => !articles.has(word));
  const leads = head.leads.map(bare).sort((a, b) => b.length - a.length);
  const patterns = { all, known, leads, articles };
  parsed.set(head, patterns);
  return patterns;
}

/** The words of a question: a possessive ending falls away, articles too. */
function questionWords(query: string, { articles, known, leads }: Patterns): string[] {
  const apart = datesApart(query).replace(/['’]s(?=\s|[?.!]|$)/giu, '');
  const words = normalWords(divideElided(apart.replace(/[?¿؟!¡]/g, ' ')));
  const said = words.filter((word) => !articles.has(word));
  const lead = known.find((one) => one.every((word, at) => words[at] === word));
  const empty = leads.find((one) => one.length > 0 && one.every((word, at) => said[at] === word));
  if (lead) return words.slice(lead.length).filter((word) => !articles.has(word));
  return empty ? said.slice(empty.length) : said;
}

/** The slots whose words must name an entity. */
const NAMES = ['subject', 'target', 'former', 'next', 'entity'];

function named(
  slots: Slots,
  meant: (words: readonly string[]) => string | undefined,
): Record<string, string> | undefined {
  const ids: Record<string, string> = {};
  for (const name of NAMES) {
    const words = slots[name];
    if (!words) continue;
    const id = meant(words);
    if (!id) return undefined;
    ids[name] = id;
  }
  return ids;
}

/**
 * Every way to read a question, the likeliest first: those of patterns with more words of their own come before, and
 * only the best of them are given. A question of which a word is not understood is read in no way. With `slips`, names
 * are taken that only sound so or are nearly so spelt.
 */
export function readQuestion(query: string, head: AnswersHead, names: NameIndex, slips: boolean): ReadQuestion {
  const words = questionWords(query, patternsOf(head));
  const read = readWords(words, head, names, slips);
  const { who, asks, of } = head.which;
  const [first = '', sort = '', ...rest] = words;
  if (read.meant.length > 0 || !asks.includes(first) || !of.includes(sort)) return read;
  // "Which groups sided with …" asks who did.
  return readWords([who, ...rest], head, names, slips);
}

function readWords(words: readonly string[], head: AnswersHead, names: NameIndex, slips: boolean): ReadQuestion {
  const patterns = patternsOf(head);
  const dated = readDay(words, head);
  const plain = lettersApart(withoutDay(dated, head));
  const withDay = lettersApart(dated.words);
  const known = new Map<string, string | undefined>();
  const meant = (words: readonly string[]) => {
    const key = inOneAgain(words);
    if (!known.has(key))
      known.set(key, words.includes(DAY) ? undefined : nameMeant(normalWords(key), names, head.persons, slips));
    return known.get(key);
  };
  const readings: Reading[] = [];
  let unknown = false;
  for (const pattern of patterns.all) {
    const needsDay = pattern.tokens.some((token) => 'slot' in token && token.slot === 'day');
    if (needsDay && dated.at < 0) continue;
    for (const slots of matchPattern(pattern, needsDay ? withDay : plain)) {
      if (needsDay && slots.day?.[0] !== DAY) continue;
      const literals = literalsOf(pattern);
      const ids = named(slots, meant);
      if (!ids) {
        unknown ||= literals > 0;
        continue;
      }
      const { asks } = pattern;
      const day = dated.day;
      if ('relation' in asks) readings.push({ literals, deed: false, meant: { relation: asks.relation, ids, day } });
      else {
        const role = roleIn(head, asks.role ?? inOneAgain(slots.role ?? []));
        if (asks.general === 'roles' && !role) continue;
        const of = slots.of;
        const id = of && meant(of);
        const whose = id ? { ...ids, of: id } : ids;
        readings.push({
          literals,
          deed: asks.role !== undefined,
          meant: { general: asks.general, ids: whose, day, ...(role && { role }), ...(of && { of }) },
        });
      }
    }
  }
  const chosen = chooseReadings(readings);
  return { meant: chosen.length > 0 ? chosen : between(plain, meant, dated.day), unknown };
}

/** A word for a role that somebody has, as it is asked for; in Arabic with its article too. */
function roleIn({ roles }: AnswersHead, asked: string): string | undefined {
  return [asked, asked.replace(/^ال/u, '')].find((word) => roles.includes(word));
}

/** Two names and nothing else. */
function between(
  words: readonly string[],
  meant: (words: readonly string[]) => string | undefined,
  day: string | undefined,
): Meant[] {
  const said = words.filter((word) => !AND.has(word));
  if (said.length < 2 || meant(said)) return [];
  for (let at = 1; at < said.length; at++) {
    const [a, b] = [meant(said.slice(0, at)), meant(said.slice(at))];
    if (a && b && a !== b) return [{ between: [a, b], day }];
  }
  return [];
}

/** Between two names. */
const AND = new Set(['and', 'vs', 'versus', '&', 'und', 'et', 'y'].map(normalWord));
