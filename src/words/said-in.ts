import { directionOf } from './direction-of.ts';
import { pageLanguage } from './words-language.ts';

/** The attributes of an element whose words are in another language than what is around it. */
export interface SaidIn {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const attributes = (language: string, around: string): SaidIn =>
  language === around ? {} : { lang: language, dir: directionOf(language) };

/** Of words in `language` (BCP 47) on a page of an edition in `editionLanguage`; none if the page is in the same. */
export const saidIn = (language: string, editionLanguage: string): SaidIn =>
  attributes(language, pageLanguage(editionLanguage));

/** Of words of the interface amid words in `language`. */
export const saidAmid = (language: string, editionLanguage: string): SaidIn =>
  attributes(pageLanguage(editionLanguage), language);
