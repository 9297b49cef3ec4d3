import { sentenceEnds } from '../../../model/sentence-ends.ts';
import { fieldText } from '../../../read/markdown/field-text.ts';

/** The sentences of a field of Markdown, as plain text. */
export function sentencesOf(markdown: string, language: string): string[] {
  const text = fieldText(markdown);
  const ends = sentenceEnds(text, language);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim()).filter(Boolean);
}
