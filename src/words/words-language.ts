import { LANGUAGE_IDS, type LanguageId } from './language-ids.ts';

/** What decides whether somebody can read words: the language and its script. `zh-TW` is in other letters than `zh`. */
function letters(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language} ${script}`;
}

/** What was found for each tag: it is asked for with every page. */
const found = new Map<string, LanguageId | undefined>();

/** In which of our languages words are said to who reads `tag` (BCP 47); undefined if there are none for that. */
export function wordsLanguage(tag: string): LanguageId | undefined {
  if (!found.has(tag)) {
    const own = letters(tag);
    found.set(
      tag,
      LANGUAGE_IDS.find((id) => letters(id) === own),
    );
  }
  return found.get(tag);
}

/** The language of the page of an article, and of all pages about it: its own if words can be said in it. */
export const articleLanguage = (article: string, edition: string): string =>
  wordsLanguage(article) ? article : pageLanguage(edition);

/** The language of a page of an edition in `language`: the same, or English, whose words it then says. */
export const pageLanguage = (language: string): string => (wordsLanguage(language) ? language : 'en');
