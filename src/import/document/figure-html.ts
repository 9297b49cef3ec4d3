import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { SKIP, visit } from './walk.ts';

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);

const BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** All images in some nodes, in their order. */
const imagesIn = (nodes: readonly Nodes[]): Element[] =>
  nodes.flatMap((node) => (isElement(node, 'img') ? [node] : 'children' in node ? imagesIn(node.children) : []));

/** The words of a caption in one line for each of its paragraphs. */
function captionOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((node): ElementContent[] =>
    isElement(node, 'p', 'div', 'li') ? [BREAK, ...captionOf(node.children)] : [node],
  );
}

const paragraph = (images: Element[], caption: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [...images, ...(caption.length > 0 ? [BREAK, ...captionOf(caption)] : [])],
});

const isOnlyImages = (node: Nodes | undefined): node is Element =>
  node?.type === 'element' && wordsOf(node).trim() === '' && imagesIn([node]).length > 0;

/**
 * Makes of each figure of a page, and of each paragraph of images with a caption right below it, one paragraph: the
 * images, then the words of the caption on the next line, as articles have it.
 */
export function joinCaptions(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'figure') {
      const images = imagesIn(node.children.filter((child) => !isElement(child, 'figure', 'figcaption')));
      const rest = node.children.filter((child) => !isOnlyImages(child) && !isElement(child, 'img'));
      const captions = rest.filter((child) => isElement(child, 'figcaption'));
      const others = rest.filter((child) => !isElement(child, 'figcaption') && wordsOf(child).trim() !== '');
      // A figure of tables, quotations or other figures is what it holds.
      if (images.length === 0 || others.length > 0) return undefined;
      const joined = paragraph(
        images,
        captions.flatMap((one) => (one as Element).children),
      );
      parent.children.splice(index, 1, joined);
      return [SKIP, index + 1];
    }
    if (node.tagName !== 'p' || ![node.properties.className].flat().includes('caption')) return undefined;
    const before = parent.children.slice(0, index).findLastIndex((one) => one.type === 'element');
    const image = parent.children[before];
    if (!isOnlyImages(image) || image.tagName !== 'p') return undefined;
    parent.children.splice(before, index - before + 1, paragraph(imagesIn([image]), node.children));
    return [SKIP, before + 1];
  });
}
