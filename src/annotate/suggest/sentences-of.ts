import type { Range } from '../range.ts';

/** The sentences of a text, without the spaces around them, as the language of the text divides it. */
export function sentencesOf(text: string, language: string): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ index, segment }) => {
    const words = segment.trim();
    if (words === '') return [];
    const start = index + segment.indexOf(words);
    return [{ start, end: start + words.length }];
  });
}
