import type { ForeignDocument } from './document.ts';

/**
 * Plain text: paragraphs are parted by blank lines, or, where there are none, are its lines. Nothing in it is taken for
 * a sign of Markdown.
 */
export function plainDocument(text: string): ForeignDocument {
  const trimmed = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const parted = /\n[ \t]*\n/.test(trimmed) ? trimmed.split(/\n(?:[ \t]*\n)+/) : trimmed.split('\n');
  const paragraphs = parted.map((words) => words.replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
  const [first = ''] = paragraphs;
  // A short first line without a full stop is the title.
  const titled = paragraphs.length > 1 && first.length <= 120 && !/[.!?:;,]$/.test(first);
  return {
    ...(titled && { title: first }),
    tree: {
      type: 'root',
      children: paragraphs
        .slice(titled ? 1 : 0)
        .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    remarks: [],
  };
}
