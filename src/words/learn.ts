import { becomeWords } from './become-words.ts';
import * as ENGLISH from './en/all.ts';
import type { LanguageId } from './language-ids.ts';
import { LANGUAGES } from './languages.ts';

/** The files of words of a language, each with its constants; functions are for the words themselves. */
export type Files = Record<string, Record<string, unknown>>;

const learnt = new Map<LanguageId, Files>();

export const isWords = (value: unknown): value is object => typeof value === 'object' && value !== null;

function copyOf(words: object): object {
  const copy = Array.isArray(words) ? [] : {};
  becomeWords(copy, words);
  return copy;
}

/** The words in English as their files have them: all other languages take their place. */
const englishWords = (): Files =>
  Object.fromEntries(
    Object.entries(ENGLISH as Files).map(([name, file]) => [
      name,
      Object.fromEntries(Object.entries(file).flatMap(([key, one]) => (isWords(one) ? [[key, copyOf(one)]] : []))),
    ]),
  );

/** Loads languages, so that this process can say words in them (`speak.ts`). To be done before any word is changed. */
export async function learn(languages: Iterable<LanguageId>): Promise<void> {
  if (!learnt.has('en')) learnt.set('en', englishWords());
  for (const id of languages) if (id !== 'en' && !learnt.has(id)) learnt.set(id, await LANGUAGES[id]());
}

/** The words of a language that was learnt. */
export const learntWords = (language: LanguageId): Files | undefined => learnt.get(language);
