import type { Bending } from './bending.ts';

/** The fewest letters of a name that bends: a shorter one in another form is too often another word. */
const SHORTEST = 4;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** The most words of a name that bends, so that a text costs a few looks at each of its words. */
const MOST_WORDS = 12;

/** A name in the text of an article in some form, with its place. */
export interface BentAt {
  entity: string;
  start: number;
  end: number;
}

interface Form {
  entity: string;
  /** Whether it is written with a capital: горького is no name. */
  capital: boolean;
}

/** All forms of names, prepared once for many texts. */
export interface BentNames {
  bending: Bending;
  formByKey: ReadonlyMap<string, Form>;
  /** By the first word of a form: the most words of one that begins so. */
  wordsByFirst: ReadonlyMap<string, number>;
  /** What may stand behind the last letter of a form: the dot of a number. */
  tails: readonly string[];
}

const firstWord = (text: string): string => text.match(WORD)?.[0] ?? '';
/** Without small letters, in a script that has them: an acronym, which does not bend. */
const isAcronym = (name: string): boolean => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
const letters = (name: string): number => name.match(/\p{L}/gu)?.length ?? 0;

const bends = (name: string): boolean =>
  letters(name) >= SHORTEST && !isAcronym(name) && (name.match(WORD)?.length ?? 0) <= MOST_WORDS;

/**
 * Prepares the forms of names; `given` ones do not bend further. A form that is a name of another entity is that name,
 * as is one of the `others`, and one that two entities share is found for neither.
 */
export function bentNames(
  namesByEntity: ReadonlyMap<string, readonly string[]>,
  bending: Bending,
  given: ReadonlyMap<string, readonly string[]> = new Map(),
  others: Iterable<string> = [],
): BentNames {
  const formByKey = new Map<string, Form>();
  const shared = new Set<string>();
  const add = (key: string, form: Form): void => {
    const other = formByKey.get(key);
    if (other && other.entity !== form.entity) shared.add(key);
    else formByKey.set(key, form);
  };
  const all = [...namesByEntity].flatMap(([entity, names]) => names.filter(bends).map((name) => ({ entity, name })));
  const capital = (name: string) => /^\p{Lu}/u.test(name);
  for (const { entity, name } of all) add(bending.key(name), { entity, capital: capital(name) });
  for (const [entity, forms] of given) {
    for (const form of forms) add(bending.key(form), { entity, capital: capital(form) });
  }
  const names = new Set(formByKey.keys());
  for (const other of others) names.add(bending.key(other));
  for (const { entity, name } of all) {
    for (const form of bending.forms(name.normalize('NFC'))) {
      const key = bending.key(form);
      if (!names.has(key)) add(key, { entity, capital: capital(name) });
    }
  }
  for (const key of shared) formByKey.delete(key);
  const wordsByFirst = new Map<string, number>();
  const tails = new Set<string>(['']);
  for (const key of formByKey.keys()) {
    const first = firstWord(key);
    wordsByFirst.set(first, Math.max(wordsByFirst.get(first) ?? 0, key.match(WORD)?.length ?? 0));
    tails.add(/[^\p{L}\p{M}\p{N}_]*$/u.exec(key)?.[0] ?? '');
  }
  return { bending, formByKey, wordsByFirst, tails: [...tails].sort((a, b) => b.length - a.length) };
}

/** Every place at which whole words of a text are a form of a name, the longest at each word. */
export function findBent(text: string, { bending, formByKey, wordsByFirst, tails }: BentNames): BentAt[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  return words.flatMap(({ start, word }, at) => {
    const most = wordsByFirst.get(bending.key(word)) ?? 0;
    for (let last = Math.min(at + most, words.length) - 1; last >= at; last--) {
      const { end: wordEnd } = words[last] as { end: number };
      for (const tail of tails) {
        const end = wordEnd + tail.length;
        if (text.slice(wordEnd, end) !== tail) continue;
        const form = formByKey.get(bending.key(text.slice(start, end)));
        if (form && !(form.capital && /^\p{Ll}/u.test(word))) return [{ entity: form.entity, start, end }];
      }
    }
    return [];
  });
}
