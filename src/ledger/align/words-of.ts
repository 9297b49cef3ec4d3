import { UNSPACED_SCRIPTS } from '../../model/unspaced-scripts.ts';

/** Scripts that are written without spaces between words. */
const UNSPACED = String.raw`${UNSPACED_SCRIPTS}\p{sc=Tibetan}`;
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Accents of Latin, Greek and Cyrillic, vowel signs and the stretching stroke of Arabic, points of Hebrew. */
const ADDED_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670]/g;

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the range of ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(ADDED_MARKS, '').normalize('NFC').toLowerCase();
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The words of a text, for comparing it with another: lower case, without accents and apostrophes. Where a script has
 * no spaces, overlapping pairs of characters stand for words: unlike a dictionary, they are the same on every machine.
 * A text of signs alone gives its characters.
 */
export function wordsOf(text: string): string[] {
  const ready = plain(text).replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '');
  const runs = ready.match(RUNS);
  if (!runs) return [...ready.replace(/\s+/g, '')];
  return runs.flatMap((run) => (STARTS_UNSPACED.test(run) ? pairsOf(run) : [run]));
}
