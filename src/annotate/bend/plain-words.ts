import { fold } from '../fold.ts';

/** Words in small letters with plain typography and single spaces, by the alphabet of a language. */
export const plainWords = (words: string, language: string): string =>
  fold(words.normalize('NFC')).replace(/\s+/g, ' ').toLocaleLowerCase(language);
