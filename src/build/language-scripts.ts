// The scripts of pages that speak another language than the edition, by what they are called while they are bundled.
import { join } from 'node:path';
import { LANGUAGE_IDS, type LanguageId } from '../words/language-ids.ts';
import { PROGRAM_FOLDER } from './program-folder.ts';

/** The scripts of the pages of articles that say words. */
export const LANGUAGE_SCRIPTS = ['main', 'cite-page', 'compare-versions'] as const;
export type LanguageScript = (typeof LANGUAGE_SCRIPTS)[number];

const IN = /[?&]in=([a-z]+)$/;

/** The language that a module of the bundler is asked for in, if that is not the edition's. */
export function languageIn(id: string): LanguageId | undefined {
  const asked = IN.exec(id)?.[1];
  return LANGUAGE_IDS.find((one) => one === asked);
}

export const withoutLanguage = (id: string): string => id.replace(IN, '');

/** A module as it is asked for in a language: what it imports of the program is in that language as well. */
export const saidIn = (id: string, language: LanguageId | undefined): string =>
  language ? `${withoutLanguage(id)}${id.includes('?') ? '&' : '?'}in=${language}` : id;

export const scriptFile = (script: LanguageScript): string =>
  join(PROGRAM_FOLDER, 'src', 'site', 'client', `${script}.ts`);

const made = new Map<string, string>();

/** Keeps the name of the file that a module in a language became. */
export function rememberScript(id: string, fileName: string): void {
  made.set(id, fileName);
}

/** The file, from the root of the site on, of a script in a language; undefined if none was made. */
export const fileOfScript = (script: LanguageScript, language: LanguageId): string | undefined =>
  made.get(saidIn(scriptFile(script), language));
