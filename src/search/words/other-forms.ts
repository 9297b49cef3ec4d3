import { ARTICLE_WORDS } from './articles.ts';
import { foldName } from './fold-name.ts';
import { nearForms, soundingForms } from './match-names.ts';
import { nameDistance } from './name-distance.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { romanise } from './romanise.ts';
import { stemName } from './stem-name.ts';

/** What Arabic writes together with the word that follows: and, so; with, for, as; for the. */
const CLITICS = [/^[وفبكل](?=\p{L}{4})/u, /^[وف][بكل](?=\p{L}{4})/u, /^[وف]?لل(?=\p{L}{3})/u];
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** Names by what does not change with case, number and article. */
interface StemIndex {
  byStem: Map<string, NameForm[]>;
  byConsonants: Map<string, NameForm[]>;
}
const indexes = new WeakMap<NameIndex['vocabulary'], StemIndex>();

const push = (map: Map<string, NameForm[]>, key: string, form: NameForm): void => {
  if (key) map.set(key, [...(map.get(key) ?? []), form]);
};

const withoutArticles = (words: readonly string[]): string[] => words.filter((word) => !ARTICLE_WORDS.has(word));

const stemKey = (words: readonly string[]): string => withoutArticles(words).map(stemName).join(' ');

/** The consonants of a name by their sound; its articles stay, which are half of a short one. */
const consonantsOf = (words: readonly string[]): string =>
  words
    .map((word) => foldName(word).replace(/[aiu]|h$/g, ''))
    .join('')
    .replace(/(.)\1+/gu, '$1');

function stemIndex({ vocabulary, forms }: NameIndex): StemIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index: StemIndex = { byStem: new Map(), byConsonants: new Map() };
  for (const form of forms) {
    push(index.byStem, stemKey(form.words), form);
    if (form.words.every((word) => LATIN.test(word))) push(index.byConsonants, consonantsOf(form.words), form);
  }
  indexes.set(vocabulary, index);
  return index;
}

/** The forms that are least far from a sound, if they are of one entity. */
function closest(forms: readonly NameForm[], sound: string): NameForm[] {
  const away = (form: NameForm) => nameDistance(form.sound, sound);
  const least = Math.min(...forms.map(away));
  const best = forms.filter((form) => away(form) === least);
  return new Set(best.map(({ entry }) => entry.id)).size === 1 ? best : [];
}

/** The fewest consonants by which a name is known. */
const CONSONANTS = 3;

function bySound(words: readonly string[], names: NameIndex): NameForm[] {
  const read = words.map(romanise);
  const latin = read.map((word) => word?.latin ?? '');
  if (latin.includes('')) return [];
  if (read.every((word) => word?.vowels)) {
    const sounding = [...soundingForms(latin, names), ...(names.byPlain.get(latin.join('')) ?? [])];
    const like = sounding.length > 0 ? sounding : nearForms(latin, names);
    if (like.length > 0) return like;
  }
  const consonants = consonantsOf(latin);
  if (consonants.length < CONSONANTS) return [];
  return closest(stemIndex(names).byConsonants.get(consonants) ?? [], foldName(latin.join(' ')));
}

/**
 * The names that words are in another form or another script: with a case ending, an article or what Arabic writes
 * together with a word, or in letters that only sound like those of a name. One common Latin word is none.
 */
export function otherForms(words: readonly string[], names: NameIndex): NameForm[] {
  const { byStem } = stemIndex(names);
  const telling = withoutArticles(words);
  if (telling.length === 0) return [];
  if (telling.length > 1 || !LATIN.test(telling[0] as string)) {
    const [first = '', ...rest] = telling;
    const bare = CLITICS.filter((clitic) => clitic.test(first)).map((clitic) => [first.replace(clitic, ''), ...rest]);
    for (const words of [telling, ...bare]) {
      const found = byStem.get(stemKey(words));
      if (found) return found;
    }
  }
  return bySound(words, names);
}
