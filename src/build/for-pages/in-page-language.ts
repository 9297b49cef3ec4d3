import { whileSpeaking } from '../../words/while-speaking.ts';
import { wordsLanguage } from '../../words/words-language.ts';
import { wholeEdition } from '../current-edition.ts';
import { FindingsError } from '../findings-error.ts';
import { languageOfPage, speaksSeveral } from '../language-of-page.ts';
import { pageEditions, pageLanguages } from '../page-languages.ts';
import { siteBase } from '../site-base.ts';

/** What the page at `path` is made from; a page tells by itself of an edition with errors. */
async function editionOrNone() {
  try {
    return await wholeEdition();
  } catch (error) {
    if (error instanceof FindingsError) return undefined;
    throw error;
  }
}

/** The whole of an answer: what is left of a page to print when its answer begins says its words, too. */
async function whole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  return new Response(answer.body === null ? null : body, answer);
}

/** What `make` answers, made while words are said in the language of the page at `path`. */
export async function inPageLanguage(path: string, make: () => Promise<Response>): Promise<Response> {
  const current = await editionOrNone();
  if (!current) return make();
  const { edition } = current;
  if (!speaksSeveral(edition)) return pageEditions.run(current, make);
  const language = languageOfPage(decodeURI(path).slice(siteBase().length), edition);
  const id = wordsLanguage(language ?? edition.settings.language) ?? 'en';
  const made = async () => whole(await pageEditions.run(current, make));
  return whileSpeaking(id, () => (language === undefined ? made() : pageLanguages.run(language, made)));
}
