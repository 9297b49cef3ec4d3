import { stemmer } from '@orama/stemmers/spanish';

/** The stem of a Spanish word as it is compared, without accents: recogió is recogio, and luces are of luz. */
export const stem = (word: string): string =>
  stemmer(word)
    .replace(/(?<=\p{L}{3})i$/u, '')
    .replace(/z$/u, 'c');
