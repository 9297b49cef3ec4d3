import { bendingOf } from './bend/bending-of.ts';
import { type BentNames, bentNames, findBent } from './bend/bent-names.ts';
import { crossesWords } from './crosses-words.ts';
import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { wordBorders } from './word-borders.ts';

/** A name found in a text. */
export interface NameAt extends Range {
  entity: string;
  /** Whether it is a wording of the article's own, not a name on the record. */
  also?: true;
  /** Whether the words are another form of the name than the record has. */
  bent?: true;
}

/** Names to look for, prepared once for many texts. */
export interface Lexicon {
  /** By name, folded; acronyms as they are, all others in small letters. */
  entityByName: Map<string, string>;
  exact: RegExp | undefined;
  anyCase: RegExp | undefined;
  /** The names of one word that begin with a capital, in small letters; those that a record has both ways left out. */
  capitals: ReadonlySet<string>;
  /** The forms that the language of the text gives the names. */
  bent: BentNames | undefined;
}

/** In what the names will be looked for. */
export interface LexiconFor {
  /** The language of the text, a BCP 47 tag: names bend by its rules. Without one they do not. */
  language?: string;
  /** By entity, forms of its names in that language that no rule gives. */
  forms?: ReadonlyMap<string, readonly string[]>;
  /** Names on other records: a form that is one of these is no form. */
  others?: Iterable<string>;
}

/** Characters of the longest name that is looked for inside a run without spaces. */
const LONGEST = 40;

const isAcronym = (name: string): boolean => !/\p{Ll}/u.test(name);
const plain = (name: string): string => fold(name.normalize('NFC')).replace(/\s+/g, ' ');

function alternatives(names: string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, `${flags}uy`);
}

/** Prepares the names of entities. A name without small letters is an acronym and matches only as it is written. */
export function lexicon(
  namesByEntity: ReadonlyMap<string, readonly string[]>,
  { language = '', forms = new Map(), others = [] }: LexiconFor = {},
): Lexicon {
  const entityByName = new Map<string, string>();
  const exact: string[] = [];
  const anyCase: string[] = [];
  for (const [entity, names] of namesByEntity) {
    for (const name of [...names, ...(forms.get(entity) ?? [])].map(plain)) {
      entityByName.set(isAcronym(name) ? name : name.toLowerCase(), entity);
      (isAcronym(name) ? exact : anyCase).push(name);
    }
  }
  const bending = bendingOf(language);
  const single = anyCase.filter((name) => !name.includes(' '));
  const small = new Set(single.filter((name) => !/^\p{Lu}/u.test(name)));
  const capitals = new Set(single.map((name) => name.toLowerCase()).filter((name) => !small.has(name)));
  return {
    capitals,
    entityByName,
    exact: alternatives(exact, ''),
    anyCase: alternatives(anyCase, 'i'),
    bent: bending && bentNames(namesByEntity, bending, forms, others),
  };
}

/** The name that stands at a place by itself, or, given where unspaced words end, at the last border that fits. */
function nameAt(text: string, at: number, finder: RegExp, ends?: ReadonlySet<number>): string | undefined {
  finder.lastIndex = at;
  const name = finder.exec(text)?.[0];
  if (name !== undefined || !ends) return name;
  // A name ends before a word of the same run: what follows is cut off, longest first.
  for (let end = Math.min(text.length, at + LONGEST); end > at; end--) {
    if (!ends.has(end)) continue;
    finder.lastIndex = at;
    const shorter = finder.exec(text.slice(0, end))?.[0];
    if (shorter !== undefined && at + shorter.length === end) return shorter;
  }
  return undefined;
}

/** Every whole-word occurrence of a name as it is on its record, the longest at each word. */
function findUnbent(text: string, { entityByName, exact, anyCase }: Lexicon): NameAt[] {
  const folded = fold(text);
  const borders = wordBorders(folded);
  const found: NameAt[] = [];
  for (const word of folded.matchAll(/(?<=([\p{L}\p{M}\p{N}_]?))[\p{L}\p{N}]/gu)) {
    if (word[1] && !borders?.starts.has(word.index)) continue;
    for (const finder of [exact, anyCase]) {
      if (!finder) continue;
      const name = nameAt(folded, word.index, finder, borders?.ends);
      if (name === undefined) continue;
      if (borders && crossesWords(folded, { start: word.index, end: word.index + name.length })) continue;
      const key = plain(name);
      const entity = entityByName.get(finder === exact ? key : key.toLowerCase());
      if (entity) found.push({ entity, start: word.index, end: word.index + name.length });
    }
  }
  return found;
}

/** A single word in small letters where names have capitals, and their language bends: горький is no Горький. */
const isOtherWord = (text: string, { start, end }: Range, { capitals }: Lexicon): boolean => {
  const words = text.slice(start, end);
  return /^\p{Ll}/u.test(words) && capitals.has(plain(words).toLowerCase());
};

/**
 * Every whole-word occurrence of a name, the longest at each word, in the forms that the language gives it too. Where
 * words are not parted by spaces, a name begins and ends where words do (`wordBorders`), and is not made of two others
 * (`crossesWords`). Occurrences may overlap: which of them become mentions is decided with everything else that marks
 * the paragraph (`chooseMentions`).
 */
export function findNames(text: string, words: Lexicon): NameAt[] {
  const found = findUnbent(text, words);
  const { bent } = words;
  if (!bent) return found;
  const places = new Set(found.map(({ start, end }) => `${start} ${end}`));
  const others = findBent(text, bent).filter(({ start, end }) => !places.has(`${start} ${end}`));
  const named = found.filter(({ start, end }) => !isOtherWord(text, { start, end }, words));
  const beside = (end: number) => bent.bending.wordsBehind?.test(text.slice(end)) ?? false;
  const all = [...named, ...others.map((one): NameAt => ({ ...one, bent: true }))].filter(({ end }) => !beside(end));
  return all.map((one) => {
    const ending = bent.bending.ending?.(text.slice(one.end)) ?? 0;
    return ending > 0 ? { ...one, end: one.end + ending, bent: true } : one;
  });
}
