import { wordsLanguage } from '../../words/words-language.ts';
import { fileOfScript, type LanguageScript, saidIn, scriptFile } from '../language-scripts.ts';
import { pageLanguages } from '../page-languages.ts';
import { inProduction, siteBase } from '../site-base.ts';

/**
 * The address of a script in the language of the page that is made; undefined if that is the edition's, whose scripts
 * Astro bundles.
 */
export function languageScript(script: LanguageScript): string | undefined {
  const page = pageLanguages.getStore();
  const language = page && wordsLanguage(page);
  if (!language) return undefined;
  if (!inProduction()) return `${siteBase()}@fs${saidIn(scriptFile(script), language)}`;
  const file = fileOfScript(script, language);
  if (!file) throw new Error(`no script ${script} in ${language}; a fault of Postil`);
  return siteBase() + file;
}
