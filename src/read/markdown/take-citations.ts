import type { FootnoteDefinition, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../../model/citation.ts';
import type { CitationsNode } from './nodes.ts';
import { pieceOf, typed } from './typed-text.ts';

/** `[@id]`, `[@id, p. 4; @other]`, as Pandoc writes it, with the space before it. */
const CITED = /[ \t]*\[@[a-z0-9][^[\]\n@]*(?:;[ \t]*@[a-z0-9][^[\]\n@]*)*\]/g;
const ONE = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,[ \t]*(\S.*?))?[ \t]*$/;

/** The works that are cited between two brackets; nothing if these are words. */
function citationsIn(cited: string): Citation[] | undefined {
  const parts = cited
    .trim()
    .slice(1, -1)
    .split(/;[ \t]*/);
  const found = parts.map((part) => ONE.exec(part));
  if (found.some((one) => !one)) return undefined;
  return found.map((one) => ({ id: one?.[1] as string, ...(one?.[2] && { locator: one[2] }) }));
}

const slug = (locator: string): string => locator.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** The name of the footnote: the same works at the same places share one. */
const nameOf = (works: readonly Citation[]): string =>
  ['cite', ...works.map(({ id, locator }) => (locator ? `${id}-${slug(locator)}` : id))].join('-');

/**
 * Makes footnotes of the citations of works in the text of an article: `[@id]`, with a locator `[@id, p. 4]`, of
 * several `[@id; @other]`. `source` is what the tree was parsed from: what is behind a backslash stays words.
 */
export function takeCitations(tree: Root, source: string): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || parent.type === 'linkReference') return;
    const written = typed(node, source);
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: cited, index: at } of node.value.matchAll(CITED)) {
      const works = citationsIn(cited);
      if (!works || written.includes(`\\${cited.trim()}`)) continue;
      const name = nameOf(works);
      const { position } = pieceOf(node, at + cited.indexOf('['), at + cited.length, source);
      const place = position && { position };
      const list: CitationsNode = { type: 'citations', works, ...place };
      const definition: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier: name,
        children: [list],
        ...place,
      };
      if (!definitions.has(name)) definitions.set(name, definition);
      if (at > from) out.push(pieceOf(node, from, at, source));
      out.push({ type: 'footnoteReference', identifier: name, label: name, ...place });
      from = at + cited.length;
    }
    if (from === 0) return;
    if (from < node.value.length) out.push(pieceOf(node, from, node.value.length, source));
    parent.children.splice(index, 1, ...(out as never[]));
    return [SKIP, index + out.length];
  });
  tree.children.push(...definitions.values());
}
