import { splitsCharacter } from '../read/markdown/splits-character.ts';
import { fold } from './fold.ts';
import type { Range } from './range.ts';

/** Words to be found, and the words that stand right before and after them (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A text made ready to be searched. */
export interface SearchedText {
  text: string;
  /** The text with its typography made plain and one space for each run of white space. */
  plain: string;
  /** Where each character of `plain` stands in the text; none if that is the same place. */
  places: Int32Array | undefined;
}

/** The space that French puts between its marks of quotation and what they quote. */
const WITH_MARK = /(?<=[«‹])[\u00a0\u202f](?=\S)|(?<=\S)[\u00a0\u202f](?=[»›])/g;

const plainly = (words: string): string => fold(words.replace(WITH_MARK, '')).replace(/\s+/g, ' ').trim();

/** Makes a text ready to be searched. */
export function searchedText(text: string): SearchedText {
  const folded = fold(text);
  const dropped = new Set([...text.matchAll(WITH_MARK)].map(({ index }) => index));
  if (dropped.size === 0 && !/[^\S ]|\s\s/.test(folded)) return { text, plain: folded, places: undefined };
  const places = new Int32Array(folded.length + 1);
  const pieces: string[] = [];
  let length = 0;
  for (const { 0: run, index } of folded.matchAll(/\s+|\S+/g)) {
    if (dropped.has(index)) continue;
    const space = /\s/.test(run[0] as string);
    pieces.push(space ? ' ' : run);
    for (let at = 0; at < (space ? 1 : run.length); at++) places[length++] = index + at;
  }
  places[length] = folded.length;
  return { text, plain: pieces.join(''), places };
}

/** Whether `words` stand before, or after, a place of `plain`, white space between them or not. */
const standsBefore = (plain: string, words: string, at: number): boolean =>
  plain.endsWith(words, plain[at - 1] === ' ' ? at - 1 : at);
const standsAfter = (plain: string, words: string, at: number): boolean =>
  plain.startsWith(words, plain[at] === ' ' ? at + 1 : at);

/**
 * The same as `matchQuote` of a text that is searched more than once; each place that is looked at is told to `look`.
 */
export function matchIn(
  { text, plain, places }: SearchedText,
  { exact, prefix, suffix }: TextQuoteSelector,
  look: () => void = () => {},
): Range[] {
  const words = plainly(exact);
  if (words === '') return [];
  const before = plainly(prefix ?? '');
  const after = plainly(suffix ?? '');
  const place = (at: number) => (places ? (places[at] as number) : at);
  const found: Range[] = [];
  for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
    look();
    const past = at + words.length;
    if (!standsBefore(plain, before, at) || !standsAfter(plain, after, past)) continue;
    const range = { start: place(at), end: place(past - 1) + 1 };
    if (!splitsCharacter(text, range.start) && !splitsCharacter(text, range.end)) found.push(range);
  }
  return found;
}

/**
 * Every range of `text` at which the selector's words stand, between its prefix and suffix. Exact but for
 * typography (straight and curly quotes, kinds of space and hyphen); nothing is guessed. White space next to the words
 * belongs to neither side: an editor cannot see whether it was copied. None begins or ends inside a character as
 * readers see it.
 */
export const matchQuote = (text: string, selector: TextQuoteSelector): Range[] => matchIn(searchedText(text), selector);
