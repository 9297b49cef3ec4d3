/** What all inflected forms of a word share in one language, of a word as it is compared. */
export type Stem = (word: string) => string;
