import type { Root } from 'mdast';
import { parseFieldMarkdown } from './parse-markdown.ts';

/** Whatever could begin Markdown within a line: escapes, marks, links, HTML, entities, tables, bare addresses. */
const MARKUP = /[\\`*_[\]<>#|~!&@=]|\$\$|https?:|www\./;
/** At the head of a line: a list, a definition, code; none at all is a blank line, which parts blocks. */
const BLOCK = /^(?: {4}|\t|\s*(?:[-+]|:[ \t]|\d+[.)]|$))/;

/**
 * A field of Markdown as mdast. Most fields of an edition are plain sentences, and a page has hundreds of them: those
 * are one paragraph of one text, and the parser is not asked.
 */
export function parseField(text: string): Root {
  if (MARKUP.test(text)) return parseFieldMarkdown(text);
  // Line by line, since a pattern that looks for spaces before a line end looks through a long run from each of them.
  const lines = text.trimEnd().split('\n');
  if (lines.some((line) => BLOCK.test(line) || line.endsWith('  '))) return parseFieldMarkdown(text);
  const value = lines.map((line) => line.trim()).join('\n');
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
