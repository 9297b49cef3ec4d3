import { fold } from '../fold.ts';

/** Words in small letters, with plain typography and single spaces. */
export const plainWords = (words: string): string => fold(words.normalize('NFC')).replace(/\s+/g, ' ').toLowerCase();
