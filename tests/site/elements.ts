import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Every element under `tree`, in the order of the page. */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** An attribute as it stands in the HTML, by its property name (`className`, `dataNote`); undefined if absent. */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** Whether the element has the class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

/** Its text with white space folded. */
export function textOfElement(element: Nodes): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** Its text, white space folded, without that of the elements that `without` picks. */
export function wordsWithout(element: Element, without: (inner: Element) => boolean): string {
  const copy = structuredClone(element);
  visit(copy, 'element', (inner, index, parent) => {
    if (parent === undefined || index === undefined || !without(inner)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return textOfElement(copy);
}
