import { directionOf } from '../../../words/direction-of.ts';
import { element } from '../element.ts';

/** Words of a row in `language` (BCP 47): as they are, or marked with it where the page speaks another. */
export function inLanguage(language: string, words: (Node | string)[]): (Node | string)[] {
  if (language === document.documentElement.lang) return words;
  const said = element('span', '', ...words);
  said.lang = language;
  said.dir = directionOf(language);
  return [said];
}
