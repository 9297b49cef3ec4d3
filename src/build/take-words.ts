import { checkWords } from '../read/checks/check-words.ts';
import type { Content } from '../read/files/read-content.ts';
import { en } from '../words/en.ts';
import { putWords } from '../words/put-words.ts';
import { sayIn } from '../words/say-in.ts';
import { wordsLanguage } from '../words/words-language.ts';
import { readSettings } from './read-settings.ts';

/**
 * Lets this process say the words of the interface in the language of the edition, and as it wants them if they are
 * usable: articles are rendered by the command that builds, pages by what it bundles (`integrations/edition-words.ts`).
 * A command builds one edition.
 */
export async function takeWords(content: Pick<Content, 'settings'>): Promise<void> {
  const { parsed, words, settings } = readSettings(content);
  const language = wordsLanguage(settings.language);
  if (language && language !== 'en') await sayIn(language);
  if (parsed.value && checkWords(parsed, en).length === 0) putWords(en, words);
}
