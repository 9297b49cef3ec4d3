import { fieldText } from '../../../read/markdown/field-text.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a field of Markdown, as plain text. */
export function sentencesOf(markdown: string, language: string): string[] {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return [...made.segment(fieldText(markdown))].map(({ segment }) => segment.trim()).filter(Boolean);
}
