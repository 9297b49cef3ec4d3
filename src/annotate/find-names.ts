import { crossesWords } from './crosses-words.ts';
import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { wordBorders } from './word-borders.ts';

/** A name found in a text. */
export interface NameAt extends Range {
  entity: string;
  /** Whether it is a wording of the article's own, not a name on the record. */
  also?: true;
}

/** Names to look for, prepared once for many texts. */
export interface Lexicon {
  /** By name, folded; acronyms as they are, all others in small letters. */
  entityByName: Map<string, string>;
  exact: RegExp | undefined;
  anyCase: RegExp | undefined;
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
export function lexicon(namesByEntity: ReadonlyMap<string, readonly string[]>): Lexicon {
  const entityByName = new Map<string, string>();
  const exact: string[] = [];
  const anyCase: string[] = [];
  for (const [entity, names] of namesByEntity) {
    for (const name of names.map(plain)) {
      entityByName.set(isAcronym(name) ? name : name.toLowerCase(), entity);
      (isAcronym(name) ? exact : anyCase).push(name);
    }
  }
  return { entityByName, exact: alternatives(exact, ''), anyCase: alternatives(anyCase, 'i') };
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

/**
 * Every whole-word occurrence of a name, the longest at each word. Where words are not parted by spaces, a name
 * begins and ends where words do (`wordBorders`), and is not made of two others (`crossesWords`). Occurrences may
 * overlap: which of them become mentions is decided with everything else that marks the paragraph (`chooseMentions`).
 */
export function findNames(text: string, { entityByName, exact, anyCase }: Lexicon): NameAt[] {
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
