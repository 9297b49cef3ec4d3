import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { InlineHtmlNode } from './nodes.ts';
import { textOf } from './text-of.ts';
import { pieceOf, typed } from './typed-text.ts';

/** The class of a line of verse, which is a `span` element. */
export const LINE_CLASS = 'line';

/** How a line of verse begins; without a space only if nothing follows. */
const BAR = /^\|(?:[ \t]|(?=\n|$))/;

/** A row of a table that lacks its line of hyphens ends as it begins. */
const isRow = (line: string): boolean => line.length > 1 && line.startsWith('|') && line.trimEnd().endsWith('|');

const isVerse = (text: string): boolean => {
  if (!text.startsWith('|')) return false;
  const lines = text.split('\n');
  return lines.every((line) => BAR.test(line)) && !lines.every(isRow);
};

/** One line of a text, what begins it taken off; spaces before its words are kept by spaces that do not break. */
function lineOf(node: Text, from: number, to: number, source: string): Text {
  const head = from > 0 || BAR.test(node.value) ? (BAR.exec(node.value.slice(from, to))?.[0].length ?? 0) : 0;
  const piece = pieceOf(node, from + head, to, source);
  return { ...piece, value: piece.value.replace(/^[ \t]+/, (indent) => '\u00a0'.repeat(indent.length)) };
}

/** Running text cut at the ends of its lines; what runs over one is cut in two. */
function linesOf(children: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const put = (node: PhrasingContent) => void lines.at(-1)?.push(node);
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      let from = 0;
      for (const part of node.value.split('\n')) {
        if (from > 0) lines.push([]);
        const end = from + part.length;
        const line = lines.at(-1)?.length === 0 ? lineOf(node, from, end, source) : pieceOf(node, from, end, source);
        if (line.value !== '') put(line);
        from = end + 1;
      }
    } else if ('children' in node) {
      for (const [at, inner] of linesOf(node.children as PhrasingContent[], source).entries()) {
        if (at > 0) lines.push([]);
        if (inner.length > 0) put({ ...node, children: inner } as PhrasingContent);
      }
    } else put(node);
  }
  return lines;
}

/**
 * Makes verse of the paragraphs of which each line begins with a bar, as Pandoc writes it: a line stays one, and so
 * does the space before its words. `source` is what the tree was parsed from.
 */
export function takeVerse(tree: Root, source: string): Root {
  visit(tree, 'paragraph', (node: Paragraph) => {
    const [first] = node.children;
    if (first?.type !== 'text' || typed(first, source).startsWith('\\') || !isVerse(textOf(node))) return;
    const lines = linesOf(node.children, source).map(
      (children): InlineHtmlNode => ({
        ...{ type: 'inlineHtml', tagName: 'span', properties: { className: [LINE_CLASS] }, children },
        ...(node.position && { position: node.position }),
      }),
    );
    node.data = { ...node.data, verse: true };
    node.children = lines.flatMap((line, at): PhrasingContent[] => (at > 0 ? [{ type: 'break' }, line] : [line]));
  });
  return tree;
}
