import { checkWords } from '../read/checks/check-words.ts';
import type { Content } from '../read/files/read-content.ts';
import { en } from '../words/en.ts';
import { putWords } from '../words/put-words.ts';
import { readSettings } from './read-settings.ts';

/**
 * Lets this process say the words of the interface as the edition wants them, if they are usable: articles are rendered
 * by the command that builds, pages by what it bundles (`integrations/edition-words.ts`). A command builds one edition.
 */
export function takeWords(content: Content): void {
  const { parsed, words } = readSettings(content);
  if (parsed.value && checkWords(parsed, en).length === 0) putWords(en, words);
}
