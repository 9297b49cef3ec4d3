import type { Nodes, Root } from 'mdast';
import { remember } from '../../model/remember.ts';
import { sentenceEnds } from '../../model/sentence-ends.ts';
import { parseField } from './parse-field.ts';
import { textOf } from './text-of.ts';

/** Nodes that hold blocks, or rows and cells, and no words themselves. */
const HOLDERS = [
  ...['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'],
  ...['defList', 'defListTerm', 'defListDescription'],
];

function blockTexts(node: Nodes): string[] {
  if (node.type === 'code') return [node.value];
  if (!HOLDERS.includes(node.type) || !('children' in node)) return [textOf(node)];
  return (node.children as Nodes[]).flatMap(blockTexts);
}

const onOneLine = (text: string): string => text.split(/\s/).filter(Boolean).join(' ');

/** The words that a reader sees of a tree, on one line, whatever blocks they stand in. */
export const treeText = (tree: Root): string => onOneLine(blockTexts(tree).join(' '));

/** The same of a field of Markdown. A record's fields are asked for by every article that shows it. */
export const fieldText = remember((markdown) => treeText(parseField(markdown)), 10_000);

/** The first sentence of a text without marks, in a language. */
export const firstSentence = (text: string, language?: string): string =>
  text.slice(0, sentenceEnds(text, language)[0]).trim();

/** After how many sentences no end is looked for any more: they stand between marks that hold all of them. */
const PATIENCE = 10;

/**
 * The first sentence of a field of Markdown, as Markdown on one line: cut where its words end if that is not inside a
 * link or between marks, else where the next one does; the whole field if it cannot be cut.
 */
export function firstSentenceOf(markdown: string, language?: string): string {
  const [block = ''] = markdown.trim().split(/\n[ \t]*\n/, 1);
  const written = onOneLine(block);
  const words = onOneLine(blockTexts(parseField(markdown))[0] ?? '');
  const least = firstSentence(words, language).length;
  for (const end of sentenceEnds(written, language).slice(0, PATIENCE)) {
    const cut = written.slice(0, end).trim();
    const said = fieldText(cut);
    if (said.length >= least && words.startsWith(said)) return cut;
  }
  return markdown;
}
