import { sentenceEnds } from '../../model/sentence-ends.ts';
import type { Range } from '../range.ts';

/** The sentences of a text, without the spaces around them, as the language of the text divides it. */
export function sentencesOf(text: string, language: string): Range[] {
  const ends = sentenceEnds(text, language);
  return ends.flatMap((end, at) => {
    const from = ends[at - 1] ?? 0;
    const segment = text.slice(from, end);
    const words = segment.trim();
    if (words === '') return [];
    const start = from + segment.indexOf(words);
    return [{ start, end: start + words.length }];
  });
}
