import { sentenceEnds } from '../../model/sentence-ends.ts';
import { ENGLISH_PINPOINTS, type Pinpoints } from './pinpoints.ts';

/** A sentence of a paragraph: its number, from 1, and where its words stand, in UTF-16 units of the folded words. */
export interface Sentence {
  number: number;
  start: number;
  end: number;
}

/** The sentences of the words of a paragraph in a language, without the space between them. */
export function sentencesOf(text: string, language?: string): Sentence[] {
  const ends = sentenceEnds(text, language);
  return ends.map((end, at) => ({
    number: at + 1,
    start: ends[at - 1] ?? 0,
    end: (ends[at - 1] ?? 0) + text.slice(ends[at - 1] ?? 0, end).trimEnd().length,
  }));
}

/**
 * Which sentences a part of a paragraph lies in, as citations in the language of `words` have it: `sentence 2`,
 * `sentences 2–3`; undefined where the paragraph has one sentence, or all of them are meant.
 */
export function sentencePinpoint(
  text: string,
  part: { start: number; end: number },
  words: Pick<Pinpoints, 'sentence'> = ENGLISH_PINPOINTS,
  language?: string,
): string | undefined {
  const all = sentencesOf(text, language);
  const within = all.filter(({ start, end }) => start < part.end && part.start < end);
  const [first, last] = [within[0]?.number, within.at(-1)?.number];
  if (first === undefined || last === undefined || within.length === all.length) return undefined;
  return words.sentence(first, last);
}
