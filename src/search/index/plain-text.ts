const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The text of a field of Markdown: links keep their words, marks of emphasis go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence of a field of Markdown, as plain text. */
export function firstSentence(markdown: string): string {
  const [first] = sentences.segment(plainText(markdown));
  return first?.segment.trim() ?? '';
}
