import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { InlineHtmlNode } from './nodes.ts';
import { textOf } from './text-of.ts';
import { pieceOf } from './typed-text.ts';

/** The class of the line that says whose words a quotation is, which is a `span` element. */
export const SAID_BY_CLASS = 'said-by';

const DASH = /^(?:—|–|--)[ \t\u00a0]*(?=\S)/;

/** Whether somebody else speaks before: a dash then begins each turn of a dialogue. */
const isDialogue = (before: string): boolean => DASH.test(before.trimStart());

/** Puts the last line of a paragraph into an element of its own, if it begins with a dash. */
function cutLastLine(node: Paragraph, source: string): void {
  const at = node.children.findLastIndex((child) => child.type === 'text' && child.value.includes('\n'));
  const text = node.children[at];
  if (text?.type !== 'text') return;
  const end = text.value.lastIndexOf('\n') + 1;
  const lines = textOf(node).split('\n');
  if (!DASH.test(lines.at(-1) ?? '') || isDialogue(lines.at(-2) ?? '')) return;
  const rest = node.children.slice(at + 1);
  // A line that a break begins is cut there.
  if (rest.some((child) => textOf(child).includes('\n'))) return;
  const line: InlineHtmlNode = {
    ...{ type: 'inlineHtml', tagName: 'span', properties: { className: [SAID_BY_CLASS] } },
    children: [pieceOf(text, end, text.value.length, source), ...rest],
    ...(node.position && { position: node.position }),
  };
  node.children = [...node.children.slice(0, at), pieceOf(text, 0, end, source), line];
}

function takeSaidBy(node: Blockquote, source: string): void {
  const [before, last] = [node.children.at(-2), node.children.at(-1)];
  if (last?.type !== 'paragraph') return;
  const words = textOf(last);
  if (!DASH.test(words)) cutLastLine(last, source);
  else if (before && !words.includes('\n') && !isDialogue(textOf(before))) last.data = { ...last.data, saidBy: true };
}

/** Whether a paragraph begins with the name of somebody who speaks: strong, and a colon in it or right behind. */
function isSpeech(node: Nodes | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false;
  const [first, next] = node.children as [PhrasingContent?, PhrasingContent?];
  if (first?.type !== 'strong') return false;
  return /[:：]\s*$/.test(textOf(first)) || (next !== undefined && /^\s?(?::(?=\s|$)|：)/.test(textOf(next)));
}

/**
 * Finds who says something: the last line of a quotation that begins with a dash says whose words it is; paragraphs
 * that begin with a strong name and a colon, two or more in a row, are what several say in turn.
 */
export function takeSayings(tree: Root, source: string): Root {
  visit(tree, (node) => {
    if (node.type === 'blockquote' && !node.data?.alert) takeSaidBy(node, source);
    if (!('children' in node) || node.type === 'paragraph') return;
    for (const [at, child] of (node.children as Nodes[]).entries()) {
      if (!isSpeech(child) || !(isSpeech(node.children[at - 1]) || isSpeech(node.children[at + 1]))) continue;
      child.data = { ...child.data, speech: true };
    }
  });
  return tree;
}
