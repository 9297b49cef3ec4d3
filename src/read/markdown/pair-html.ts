import type { Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import type { Html, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { INLINE_ATTRIBUTES, INLINE_DEPTH, INLINE_HTML } from '../../model/inline-html.ts';
import type { InlineHtmlNode } from './nodes.ts';

const SCHEMA = {
  tagNames: [...Object.keys(INLINE_HTML), 'br'],
  attributes: {
    ...Object.fromEntries(Object.entries(INLINE_HTML).map(([name, attributes]) => [name, [...attributes]])),
    '*': [...INLINE_ATTRIBUTES],
  },
  clobber: [],
};

/** The element that a tag opens, if the schema has it just as it stands there. */
function opened(tag: string): { tagName: string; properties: Properties } | undefined {
  if (!/^<[a-z]/i.test(tag)) return undefined;
  const [element, ...more] = fromHtml(tag, { fragment: true }).children;
  if (element?.type !== 'element' || more.length > 0) return undefined;
  const [kept] = (sanitize({ type: 'root', children: [element] }, SCHEMA) as { children: unknown[] }).children;
  const { tagName, properties } = element;
  return kept && JSON.stringify(properties) === JSON.stringify((kept as typeof element).properties)
    ? { tagName, properties }
    : undefined;
}

const closed = (tag: string): string | undefined => /^<\/([a-z]+)\s*>$/i.exec(tag)?.[1]?.toLowerCase();

/** The children of one node with each pair of tags made one node; tags without a partner stay as they are. */
function paired(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  const open: { tagName: string; properties: Properties; tag: Html; at: number }[] = [];
  for (const node of children) {
    const element = node.type === 'html' && open.length < INLINE_DEPTH ? opened(node.value) : undefined;
    const last = open.at(-1);
    if (node.type === 'html' && last && closed(node.value) === last.tagName) {
      open.pop();
      const { tagName, properties, tag, at } = last;
      const pair: InlineHtmlNode = { type: 'inlineHtml', tagName, properties, children: out.splice(at + 1) };
      if (tag.position && node.position) pair.position = { start: tag.position.start, end: node.position.end };
      out[at] = pair;
    } else if (element?.tagName === 'br') {
      out.push({ type: 'break', ...(node.position && { position: node.position }) });
    } else {
      if (element) open.push({ ...element, tag: node as Html, at: out.length });
      out.push(node);
    }
  }
  return out;
}

/**
 * Makes nodes of the HTML in running text that may stand there (`INLINE_HTML`), so that quotes and names are found and
 * marked across it like across emphasis. What stays a node of HTML may not stand: blocks, comments, other elements and
 * attributes, tags that are not closed in the same line of nodes.
 */
export function pairHtml(tree: Root): Root {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return;
    const holdsText = node.type !== 'root' && node.type !== 'blockquote' && node.type !== 'listItem';
    if (holdsText) (node as Parents).children = paired(node.children as PhrasingContent[]) as never;
  });
  return tree;
}
