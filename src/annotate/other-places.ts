import type { Nodes, Root } from 'mdast';
import type { ArticleMeta } from '../model/article.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { quoteFinder } from './find-quote.ts';
import type { TextQuoteSelector } from './match-quote.ts';

/** Words of an article in which nothing can be marked, and how findings name the place. */
export interface OtherPlace {
  name: string;
  text: string;
}

const at = (node: Nodes) => ` on line ${node.position?.start.line ?? 1}`;

function placesIn(node: Nodes): OtherPlace[] {
  if (node.type === 'heading') return [{ name: `the heading${at(node)}`, text: textOf(node) }];
  // Its caption and its cells can be marked.
  if (node.type === 'figure') return [];
  if (node.type === 'code') return [{ name: `the block of code${at(node)}`, text: node.value }];
  if (node.type === 'blockquote' && node.data?.setApart === 'PULLQUOTE') {
    return node.children.map((child) => ({ name: `the pull quote${at(node)}`, text: textOf(child) }));
  }
  if (node.type === 'footnoteDefinition') {
    return node.children.map((child) => ({ name: `the footnote${at(node)}`, text: textOf(child) }));
  }
  return 'children' in node ? (node.children as Nodes[]).flatMap(placesIn) : [];
}

/** Where else than in its paragraphs an article has words: headings, footnotes, pull quotes, code, title and deck. */
export const otherPlaces = (tree: Root, meta: ArticleMeta): OtherPlace[] => [
  ...placesIn(tree),
  { name: 'the title', text: meta.title },
  { name: 'the deck', text: meta.deck },
];

/** How many characters may be looked through for quotes that run over the ends of paragraphs: about a second. */
const PATIENCE = 50_000_000;

/**
 * Prepares to tell where words stand that are in none of the paragraphs `texts`: in a place of which they cannot be
 * marked, or in several.
 */
export function placeTeller(
  texts: readonly string[],
  others: readonly OtherPlace[],
): (selector: TextQuoteSelector) => string | undefined {
  const find = quoteFinder(others.map(({ text }) => text));
  const whole = texts.join('\n');
  const findAcross = quoteFinder([whole]);
  let left = PATIENCE;
  return ({ exact }) => {
    const [found] = find({ exact });
    if (found) return `stands in ${others[found.block]?.name}`;
    left -= whole.length;
    if (left < 0 || !/\s/.test(exact.trim())) return undefined;
    return findAcross({ exact }).length > 0 ? 'runs from one paragraph into another' : undefined;
  };
}
