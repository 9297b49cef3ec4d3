import type { Element, ElementContent, Root } from 'hast';

/** What is put behind an element, by its id; what has no place to stand behind comes first. */
export type Behind = ReadonlyMap<string | undefined, readonly Element[]>;

const isElement = (node: { type: string }): node is Element => node.type === 'element';

/** The ids of an element and of all that is inside it. */
function idsIn(node: Element): string[] {
  return [String(node.properties.id ?? ''), ...node.children.filter(isElement).flatMap(idsIn)];
}

/** Nothing of this sort may stand inside these: what belongs behind a word that is defined goes behind the whole. */
const isWhole = ({ tagName, properties: { className } }: Element) =>
  tagName === 'p' ||
  tagName === 'dl' ||
  (Array.isArray(className) && className.some((name) => name === 'heading' || name === 'wide'));

function place(parent: Root | Element, behind: Behind): void {
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const whole = isWhole(node);
    if (!whole) place(node, behind);
    const ids = whole ? idsIn(node) : [String(node.properties.id ?? '')];
    return [node, ...ids.filter(Boolean).flatMap((id) => behind.get(id) ?? [])];
  });
}

/** Puts elements into a tree, each right behind the element with its id. */
export function insertBehind(tree: Root, behind: Behind): void {
  place(tree, behind);
  tree.children.unshift(...(behind.get(undefined) ?? []));
}
