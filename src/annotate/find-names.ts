import { fold } from './fold.ts';
import type { Range } from './range.ts';

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

/**
 * Every whole-word occurrence of a name, the longest at each word. Occurrences may overlap: which of them
 * become mentions is decided with everything else that marks the paragraph (`chooseMentions`).
 */
export function findNames(text: string, { entityByName, exact, anyCase }: Lexicon): NameAt[] {
  const folded = fold(text);
  const found: NameAt[] = [];
  for (const word of folded.matchAll(/(?<![\p{L}\p{M}\p{N}_])[\p{L}\p{N}]/gu)) {
    for (const finder of [exact, anyCase]) {
      if (!finder) continue;
      finder.lastIndex = word.index;
      const name = finder.exec(folded)?.[0];
      if (name === undefined) continue;
      const key = plain(name);
      const entity = entityByName.get(finder === exact ? key : key.toLowerCase());
      if (entity) found.push({ entity, start: word.index, end: word.index + name.length });
    }
  }
  return found;
}
