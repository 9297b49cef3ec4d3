import type { Root } from 'mdast';
import { parseFieldMarkdown } from './parse-markdown.ts';

/** Whatever could begin Markdown: escapes, marks, links, HTML, entities, lists, tables, bare addresses, blank lines. */
const MARKUP = /[\\`*_[\]<>#|~!&@=]|https?:|www\.|\n\s*\n|^\s*(?:[-+]|\d+[.)])|\n\s*(?:[-+]|\d+[.)])| {2}\n|^ {4}|^\t/;

/**
 * A field of Markdown as mdast. Most fields of an edition are plain sentences, and a page has hundreds of them: those
 * are one paragraph of one text, and the parser is not asked.
 */
export function parseField(text: string): Root {
  const plain = text.trim();
  if (plain === '' || MARKUP.test(text)) return parseFieldMarkdown(text);
  const value = plain.replace(/[ \t]*\n[ \t]*/g, '\n');
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
