import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { SaidIn } from '../words/said-in.ts';

/** The classes of what says words of the interface within the text of an article. */
const OWN = [
  'num',
  'tongues',
  'ref',
  'back',
  'heading-link',
  'label',
  'rating',
  'known',
  'when',
  'alert-name',
  'file',
  'numbers',
];
/** Of what says some before words of its own, or around them. */
const AROUND = ['wide', 'gone', 'corrections', 'works'];

const classesOf = ({ properties: { className } }: Element): unknown[] => [className ?? []].flat();

/**
 * Gives the language of the interface to what says its words, in a tree in another language: `own` are the attributes
 * of the one, `text` those of the other.
 */
export function ownLanguage(tree: Root, own: SaidIn, text: SaidIn): Root {
  if (!own.lang) return tree;
  visit(tree, 'element', (element) => {
    const classes = classesOf(element);
    const around = AROUND.some((name) => classes.includes(name));
    if (
      around ||
      element.tagName === 'input' ||
      OWN.some((name) => classes.includes(name)) ||
      element.properties.id === 'notes'
    ) {
      Object.assign(element.properties, own);
    }
    if (!around) return;
    for (const child of element.children) {
      if (child.type === 'element' && ['table', 'pre', 'blockquote', 'q', 'li'].includes(child.tagName)) {
        Object.assign(child.properties, text);
      }
    }
  });
  return tree;
}
