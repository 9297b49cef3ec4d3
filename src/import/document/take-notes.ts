import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { decoded } from '../../model/decoded.ts';
import { SKIP, visit, visitParents } from './walk.ts';

/** A note of a document: its name and its words. */
export interface TakenNote {
  name: string;
  children: ElementContent[];
}

/** The element that stands for a noteref until the tree is Markdown. */
export const NOTEREF = 'postil-noteref';

const BLOCKS = new Set(['li', 'div', 'aside', 'p', 'dd', 'td', 'section']);
const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';
const leadsTo = ({ properties }: Element): string | undefined =>
  typeof properties.href === 'string' && properties.href.startsWith('#')
    ? decoded(properties.href.slice(1))
    : undefined;
const namesOf = ({ properties }: Element): string[] =>
  [properties.id, properties.name].filter((name): name is string => typeof name === 'string' && name !== '');

interface Found {
  link: Element;
  /** What holds the link, the outermost first. */
  within: Element[];
  order: number;
}

/** Every link within the document, and every element by its names, each with what holds it. */
function look(tree: Root): { links: Found[]; named: Map<string, Found> } {
  const links: Found[] = [];
  const named = new Map<string, Found>();
  let order = 0;
  visitParents(tree, (node, parents) => {
    const found = { link: node, within: parents, order: order++ };
    if (node.tagName === 'a' && leadsTo(node)) links.push(found);
    for (const name of namesOf(node)) if (!named.has(name)) named.set(name, found);
  });
  return { links, named };
}

/** The block of a note: the element that is led to, or the one around it. */
const bodyOf = ({ link, within }: Found): Element | undefined => {
  if (BLOCKS.has(link.tagName)) return link;
  const block = within.findLast(({ tagName }) => BLOCKS.has(tagName));
  const outer = within.at(within.indexOf(block as Element) - 1);
  // `<div><p><a>`: a note of several paragraphs stands in a division of its own.
  return block?.tagName === 'p' && outer?.tagName === 'div' && /ftn/.test(String(outer.properties.id)) ? outer : block;
};

/** Takes an element out, and what holds it if nothing with words is left there but a heading. */
function takeOut(tree: Root, gone: ReadonlySet<Element>): void {
  const emptied = new Set<Nodes>();
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !gone.has(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    emptied.add(parent);
    return [SKIP, index];
  });
  visitParents(tree, (node, parents) => {
    for (const one of [node, ...parents.toReversed()]) {
      if (!emptied.has(one) && !one.children.some((child) => emptied.has(child))) continue;
      const rest = one.children.filter((child) => !(isElement(child) && /^(?:h[1-6]|hr|br)$/.test(child.tagName)));
      if (rest.every((child) => wordsOf(child).trim() === '') && one.tagName !== 'body') {
        one.children = [];
        emptied.add(one);
      }
    }
  });
}

/** Takes the sign away that stood before the links back, as in Wikipedia. */
function dropSign(nodes: ElementContent[]): void {
  const first = nodes.find((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''));
  if (first?.type === 'element') dropSign(first.children);
  else if (first?.type === 'text') first.value = first.value.replace(/^\s*[\^↑]\s*/, '');
}

/**
 * Takes the notes of a document out of its tree, and puts a noteref where each is led to. A note is what a link leads
 * to that leads back to it, as Word, Google Docs, pandoc, Wikipedia and GitHub write them.
 */
export function takeNotes(tree: Root): TakenNote[] {
  const { links, named } = look(tree);
  const notes = new Map<Element, TakenNote>();
  const backlinks = new Set<Element>();
  for (const ref of links) {
    const target = named.get(leadsTo(ref.link) as string);
    const body = target && bodyOf(target);
    if (!target || !body || target.order < ref.order || ref.within.includes(body)) continue;
    const around = [ref.link, ...ref.within.slice(-2), ...ref.link.children.filter(isElement)];
    const mine = new Set(around.flatMap(namesOf));
    const back = links.filter(
      ({ link, within }) => (within.includes(body) || link === body) && mine.has(leadsTo(link) as string),
    );
    if (back.length === 0) continue;
    for (const { link } of back) backlinks.add(link);
    const note = notes.get(body) ?? { name: `n${notes.size + 1}`, children: body.children };
    notes.set(body, note);
    const sup = ref.within.at(-1);
    const place = sup?.tagName === 'sup' && wordsOf(sup).trim() === wordsOf(ref.link).trim() ? sup : ref.link;
    Object.assign(place, { tagName: NOTEREF, properties: { name: note.name }, children: [] });
  }
  takeOut(tree, backlinks);
  takeOut(tree, new Set(notes.keys()));
  for (const { children } of notes.values()) dropSign(children);
  return [...notes.values()];
}
