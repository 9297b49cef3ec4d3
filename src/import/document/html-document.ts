import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString as wordsOf } from 'hast-util-to-string';
import type { FootnoteDefinition, Root as Text } from 'mdast';
import type { ForeignDocument, Remark } from './document.ts';
import { joinCaptions } from './figure-html.ts';
import { NOTEREF, takeNotes } from './take-notes.ts';
import { SKIP, visit } from './walk.ts';

/** What is of a page and not of its text. */
const FURNITURE = new Set([
  ...['script', 'style', 'noscript', 'template', 'nav', 'form', 'button', 'iframe', 'object', 'svg', 'video', 'audio'],
  ...['canvas', 'dialog', 'input', 'select', 'textarea'],
]);

const find = (tree: Nodes, fits: (node: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree as Root, 'element', (node) => void (fits(node) && found.push(node)));
  return found;
};

const metaOf = (tree: Root, ...names: string[]): string | undefined =>
  find(
    tree,
    ({ tagName, properties }) => tagName === 'meta' && names.includes(String(properties.name ?? properties.property)),
  )
    .map(({ properties }) => String(properties.content ?? '').trim())
    .find((words) => words !== '');

/** The one article of a page, else its main text, else all of it. */
function textIn(tree: Root): Root | Element {
  for (const name of ['article', 'main', 'body']) {
    const found = find(tree, ({ tagName }) => tagName === name);
    if (found.length === 1) return found[0] as Element;
  }
  return tree;
}

function clear(text: Root): Remark[] {
  const counts = new Map<string, number>();
  visit(text, (node, index, parent) => {
    const gone = node.type === 'comment' || (node.type === 'element' && FURNITURE.has(node.tagName));
    const comment = node.type === 'element' && [node.properties.className].flat().includes('comment');
    const ofComment =
      node.type === 'element' &&
      node.tagName === 'dl' &&
      /^comment-\d/.test(String(find(node, ({ tagName }) => tagName === 'dt')[0]?.properties.id));
    if ((!gone && !comment && !ofComment) || !parent || index === undefined) return;
    const name = node.type !== 'element' ? '' : comment ? 'comment' : ofComment ? '' : node.tagName;
    if (name && name !== 'script' && name !== 'style') counts.set(name, (counts.get(name) ?? 0) + 1);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return [...counts].map(([name, times]) => ({ what: 'left out', words: `${times} × ${name}` }));
}

/** A page or a fragment of HTML as text in Markdown's terms, its notes as footnotes. */
export function htmlDocument(html: string): ForeignDocument {
  const page = fromHtml(html);
  const [named] = find(page, ({ tagName }) => tagName === 'title');
  const whole = textIn(page);
  const text: Root = { type: 'root', children: whole.children as Root['children'] };
  const remarks = clear(text);
  joinCaptions(text);
  const options = {
    handlers: {
      [NOTEREF]: (_: unknown, node: Element) => ({
        type: 'footnoteReference' as const,
        identifier: String(node.properties.name),
        label: String(node.properties.name),
      }),
    },
  };
  const notes = takeNotes(text).map(({ name, children }): FootnoteDefinition => {
    const inside = toMdast({ type: 'root', children } as Root, { ...options, document: true }) as Text;
    return { type: 'footnoteDefinition', identifier: name, label: name, children: inside.children as never };
  });
  const tree = toMdast(text, { ...options, document: true }) as Text;
  tree.children.push(...notes);
  return {
    tree,
    title: metaOf(page, 'og:title') ?? (named && wordsOf(named).trim()) ?? undefined,
    deck: metaOf(page, 'description', 'og:description'),
    byline: metaOf(page, 'author', 'article:author', 'dcterms.creator'),
    published: metaOf(page, 'article:published_time', 'date', 'DC.date')?.slice(0, 10),
    remarks,
  };
}
