import type { Heading, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isLinkAddress } from '../../model/address.ts';
import { textOf } from '../../read/markdown/text-of.ts';
import type { ForeignDocument, ImageFate, Remark } from './document.ts';
import { isCounted, placeImages } from './place-images.ts';

/** Signs that nobody sees and no text needs: soft hyphens, spaces of no width, marks of byte order. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n])\p{Cc}/gu;

/** The first heading, if it stands at the head of the text, is its title, unless it has another one for certain. */
function takeTitle({ tree, title, titled }: ForeignDocument): string | undefined {
  const [first] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  const words = textOf(first).replace(/\s+/g, ' ').trim();
  if (titled && words !== title) return undefined;
  tree.children.shift();
  return words || undefined;
}

/** Headings begin at the second level and skip none. */
function fitHeadings(tree: Root): Remark[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  const top = Math.min(...headings.map(({ depth }) => depth), 6);
  let level = 1;
  let changed = 0;
  for (const heading of headings) {
    const depth = Math.min(heading.depth - top + 2, level + 1, 6) as Heading['depth'];
    if (depth !== heading.depth) changed++;
    heading.depth = depth;
    level = depth;
  }
  return changed > 0 ? [{ what: 'changed', words: `the level of ${changed} heading${changed === 1 ? '' : 's'}` }] : [];
}

const isKept = (url: string): boolean => isLinkAddress(url) && /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Takes out what articles cannot have, each with the paragraph at which it stood. */
function fitContent(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  let paragraph = 0;
  visit(tree, (node, index, parent: Parents | undefined): [typeof SKIP, number] | undefined => {
    if (isCounted(node)) paragraph++;
    const say = (what: Remark['what'], words: string) =>
      void remarks.push({ what, words, paragraph: Math.max(1, paragraph) });
    if (node.type === 'text' && UNSEEN.test(node.value)) {
      node.value = node.value.replace(UNSEEN, '');
      say('changed', 'signs that nobody sees were taken out');
    }
    if (!parent || index === undefined) return undefined;
    if (node.type === 'link' && !isKept(node.url)) {
      if (node.url) say('left out', `the link to ${node.url}; its words stay`);
      parent.children.splice(index, 1, ...(node.children as never[]));
      return [SKIP, index];
    }
    if (node.type === 'html') {
      say('left out', `the HTML ${node.value.replace(/\s+/g, ' ').slice(0, 60)}`);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  return remarks;
}

/** Takes out blocks that are left without a word. */
function dropEmpty(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) dropEmpty(child as Nodes);
  const holds = (child: Nodes): boolean =>
    !['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'emphasis', 'strong', 'delete', 'link'].includes(
      child.type,
    ) ||
    textOf(child).trim() !== '' ||
    holdsMore(child);
  node.children = (node.children as Nodes[]).filter(holds) as never;
  if (node.type !== 'paragraph' && node.type !== 'heading') return;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Whether there is a noteref or an image in it. */
const holdsMore = (node: Nodes): boolean =>
  node.type === 'footnoteReference' ||
  node.type === 'image' ||
  ('children' in node && (node.children as Nodes[]).some(holdsMore));

/** Notes that the text does not lead to are no longer notes; their names are made fit for ours. */
function fitNotes(tree: Root): Remark[] {
  const used = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of used) {
    const plain = name.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || 'n';
    const own = /^\d/.test(plain) ? `n${plain}` : plain;
    let free = own;
    for (let count = 2; taken.has(free); count++) free = `${own}-${count}`;
    taken.add(free);
    names.set(name, free);
  }
  const remarks: Remark[] = [];
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) return true;
    remarks.push({ what: 'left out', words: `the note "${textOf(node).slice(0, 80)}", to which nothing leads` });
    return false;
  });
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const name = names.get(node.identifier) ?? node.identifier;
    Object.assign(node, { identifier: name, label: name });
  });
  return remarks;
}

/**
 * A document as an article can have it; all that was changed or left out is among its remarks. `fates` tells what
 * becomes of its images, by their addresses.
 */
export function fitDocument(
  document: ForeignDocument,
  fates: ReadonlyMap<string, ImageFate> = new Map(),
): ForeignDocument {
  const { tree, remarks } = document;
  const images = placeImages(tree, fates);
  const content = fitContent(tree);
  dropEmpty(tree);
  const title = takeTitle(document);
  return {
    ...document,
    title: title ?? document.title,
    remarks: [...remarks, ...images, ...content, ...fitHeadings(tree), ...fitNotes(tree)],
  };
}
