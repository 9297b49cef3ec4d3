import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleFigure, ImageFile, PlacedImage } from '../../model/image.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import { CREDIT_CLASS, captionOf, tableOf } from '../../read/markdown/nodes.ts';
import { textOf } from '../../read/markdown/text-of.ts';
import { idOf } from '../id-of.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of the line that says who an image is by. */
function creditIn(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'inlineHtml' && [node.properties.className].flat().includes(CREDIT_CLASS)) return textOf(node);
  return 'children' in node ? (node.children as Nodes[]).map(creditIn).join('') : '';
}

/** The figures of a text that have images, with what is said of them, in the order of the text. */
export function figuresOf(tree: Root, images: ReadonlyMap<string, ImageFile>): ArticleFigure[] {
  const figures: ArticleFigure[] = [];
  visit(tree, 'figure', (node) => {
    if (tableOf(node)) return;
    const caption = captionOf(node);
    const credit = creditIn(caption);
    const words = caption ? textOf(caption) : '';
    figures.push({
      id: idOf(node) as string,
      images: node.children.flatMap((child): PlacedImage[] => {
        const image = child.type === 'image' ? images.get(imageName(child.url, 'articles') ?? '') : undefined;
        return image && child.type === 'image' ? [{ ...image, alt: child.alt ?? '' }] : [];
      }),
      caption: folded(words.endsWith(credit) ? words.slice(0, words.length - credit.length) : words),
      credit: folded(credit),
    });
  });
  return figures;
}
