import { ARTICLE_WORDS } from './articles.ts';
import { withoutElided } from './elided.ts';
import { foldName, looseName } from './fold-name.ts';
import { letterSet } from './name-distance.ts';
import { normalWords } from './normal-words.ts';
import type { Stem } from './stems/stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

/** One spelling of one entity's name, with what it is compared by. */
export interface NameForm {
  entry: VocabularyEntry;
  text: string;
  /** 0 the main name, 1 a name that stands in texts, 2 a spelling that people type. */
  rank: 0 | 1 | 2;
  words: string[];
  /** The words as one. */
  plain: string;
  /** Folded by its sound. */
  sound: string;
  /** The letters of `plain`, as `letterSet` has them. */
  letters: number;
}

/** A vocabulary made ready for looking names up. */
export interface NameIndex {
  vocabulary: Vocabulary;
  forms: NameForm[];
  byPlain: Map<string, NameForm[]>;
  bySound: Map<string, NameForm[]>;
  byLoose: Map<string, NameForm[]>;
  /** Words that are no slip of a name, however near. */
  others: ReadonlySet<string>;
  /** Words that say little by themselves: alone they are no part of a name. */
  stops: ReadonlySet<string>;
  /** The stems of the reader's language, where that is not English. */
  stem?: Stem | undefined;
  /** All words of names as they stand in texts. */
  nameWords: Set<string>;
  /** The names (not the further spellings) in which these words stand side by side. */
  withWords: (words: readonly string[]) => NameForm[];
  /** The names and spellings that begin with a word, and those of so many letters, each by its place in `forms`. */
  byFirst: Map<string, NameForm[]>;
  byLength: Map<number, { form: NameForm; place: number }[]>;
  /** Names that words are in another form or script, where these are looked for. */
  otherForms?: (words: readonly string[]) => NameForm[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (!key) return;
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function formsOf(entry: VocabularyEntry): NameForm[] {
  const form = (text: string, rank: NameForm['rank']): NameForm => {
    const words = normalWords(text);
    const plain = words.join('');
    return { entry, text, rank, words, plain, sound: foldName(text), letters: letterSet(plain) };
  };
  return [
    form(entry.name, 0),
    ...entry.aliases.map((alias) => form(alias, 1)),
    ...entry.forms.map((spelling) => form(spelling, 2)),
  ];
}

/** The words of a name that tell it from others: al Qaeda in the Indian Subcontinent, al Qaeda Indian Subcontinent. */
export const withoutStops = (words: readonly string[]): string[] => words.filter((word) => !STOP_WORDS.has(word));

const containsAll = (words: readonly string[], all: readonly string[]): boolean =>
  all.some((_, at) => words.every((word, i) => all[at + i] === word));

const indexes = new WeakMap<Vocabulary, NameIndex>();

/** The index of a vocabulary, made once. */
export function nameIndex(vocabulary: Vocabulary): NameIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const forms = vocabulary.flatMap(formsOf);
  const byWord = new Map<string, NameForm[]>();
  const index: NameIndex = {
    vocabulary,
    forms,
    byPlain: new Map(),
    bySound: new Map(),
    byLoose: new Map(),
    others: new Set(),
    stops: STOP_WORDS,
    nameWords: new Set(forms.filter(({ rank }) => rank < 2).flatMap(({ words }) => words)),
    withWords: (words) => (byWord.get(words[0] as string) ?? []).filter((form) => containsAll(words, form.words)),
    byFirst: new Map(),
    byLength: new Map(),
  };
  for (const [place, form] of forms.entries()) {
    if (form.rank < 2) for (const word of new Set(form.words)) push(byWord, word, form);
    push(index.byFirst, form.words[0] as string, form);
    push(index.byLength, form.plain.length, { form, place });
    push(index.byPlain, form.plain, form);
    const telling = withoutStops(form.words);
    if (telling.length > 0 && telling.length < form.words.length) push(index.byPlain, telling.join(''), form);
    const bare = normalWords(withoutElided(form.text)).join('');
    if (bare !== form.plain) push(index.byPlain, bare, form);
    // A question has lost the articles inside: Liga de las Mareas.
    const apart = form.words.filter((word, at) => at === 0 || !ARTICLE_WORDS.has(word));
    if (apart.length < form.words.length) push(index.byPlain, apart.join(''), form);
    push(index.bySound, form.sound, form);
    push(index.byLoose, looseName(form.sound), form);
  }
  indexes.set(vocabulary, index);
  return index;
}

/** The same index with the words of others. */
export const withOthers = (index: NameIndex, others: ReadonlySet<string>): NameIndex => ({ ...index, others });

/** The same index with further words that say little. */
export const withStops = (index: NameIndex, words: readonly string[] = []): NameIndex =>
  words.length > 0 ? { ...index, stops: new Set([...index.stops, ...words]) } : index;
