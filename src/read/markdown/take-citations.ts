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

/** The name of a footnote as far as its works and places give one; two that are alike are told apart by a number. */
const nameOf = (works: readonly Citation[]): string =>
  ['cite', ...works.map(({ id, locator }) => (locator ? `${id}-${slug(locator)}` : id))].join('-');

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  return free;
}

/** What begins a citation as it may be typed: an escape or a reference to the sign makes words of it. */
const TYPED_START = /(\\?)\[(\\?)@|&(?:#91|#x5b|lsqb|lbrack);\\?@/gi;

/** Of each `[@` of a text in turn, whether it was typed as words. */
const typedAsWords = (written: string): boolean[] =>
  [...written.matchAll(TYPED_START)].map(([start]) => start !== '[@');

/**
 * Makes footnotes of the citations of works in the text of an article: `[@id]`, with a locator `[@id, p. 4]`, of
 * several `[@id; @other]`. `source` is what the tree was parsed from: what is behind a backslash stays words.
 */
export function takeCitations(tree: Root, source: string): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const taken = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void taken.add(identifier));
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || parent.type === 'linkReference') return;
    const asWords = typedAsWords(typed(node, source));
    const starts = [...node.value.matchAll(/\[@/g)].map((start) => start.index);
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: cited, index: at } of node.value.matchAll(CITED)) {
      const works = citationsIn(cited);
      if (!works || asWords[starts.indexOf(at + cited.indexOf('['))]) continue;
      const key = JSON.stringify(works);
      const name = definitions.get(key)?.identifier ?? freeName(nameOf(works), taken);
      taken.add(name);
      const { position } = pieceOf(node, at + cited.indexOf('['), at + cited.length, source);
      const place = position && { position };
      const list: CitationsNode = { type: 'citations', works, ...place };
      const definition: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier: name,
        children: [list],
        ...place,
      };
      if (!definitions.has(key)) definitions.set(key, definition);
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
