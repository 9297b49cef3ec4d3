import { checkWords } from '../read/checks/check-words.ts';
import type { Content } from '../read/files/read-content.ts';
import { en } from '../words/en.ts';
import { learn } from '../words/learn.ts';
import { speak } from '../words/speak.ts';
import { wordsLanguage } from '../words/words-language.ts';
import { readSettings } from './read-settings.ts';
import { madeOnce } from './steps/made-once.ts';

const LANGUAGE = /^language:[ \t]*["']?([a-z]{2,3}(?:-\w+)*)["']?[ \t\r]*$/im;

/** The languages that articles name, before they are read: one too many does no harm. */
const named = (articles: Content['articles']): Set<string> =>
  new Set(articles.flatMap((file) => madeOnce(file, 'named language', () => LANGUAGE.exec(file.text)?.[1]) ?? []));

const isTag = (tag: string): boolean => {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
};

/**
 * Lets this process say the words of the interface in the language of the edition, and as it wants them if they are
 * usable; it learns those of its articles besides. A command builds one edition.
 */
export async function takeWords(content: Pick<Content, 'settings' | 'articles'>): Promise<void> {
  const { parsed, words, settings } = readSettings(content);
  const language = wordsLanguage(settings.language) ?? 'en';
  const others = [...named(content.articles)].filter(isTag).flatMap((tag) => wordsLanguage(tag) ?? []);
  await learn([language, ...others]);
  speak(language, parsed.value && checkWords(parsed, en).length === 0 ? words : {});
}
