import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { variantsOf } from '../../addresses/images/variants-of.ts';
import type { ImageFile } from '../../model/image.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import { CREDIT_CLASS, captionOf, type FigureNode, type InlineHtmlNode, tableOf } from '../../read/markdown/nodes.ts';

const isCredit = (node: Nodes): node is InlineHtmlNode =>
  node.type === 'inlineHtml' && [node.properties.className].flat().includes(CREDIT_CLASS);

/** Marks around the credit are left out as all others are: it is emphasised again. */
function emphasised(node: Nodes): Nodes {
  if (isCredit(node)) return { type: 'emphasis', children: node.children };
  return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(emphasised) } as Nodes) : node;
}

/**
 * A figure as it is written: images with the caption below, a table with its caption above. `plain` writes what stands
 * in it, `addressOf` tells where a file made of an image is.
 */
export function figureMarkdown(
  node: FigureNode,
  plain: (node: Nodes) => Nodes[],
  addressOf: (file: string) => string,
  images: ReadonlyMap<string, ImageFile>,
): RootContent[] {
  const caption = (captionOf(node)?.children ?? []).map(emphasised).flatMap(plain) as PhrasingContent[];
  const table = tableOf(node);
  if (table) {
    const lead: PhrasingContent = { type: 'text', value: 'Table: ' };
    const above: RootContent[] = caption.length > 0 ? [{ type: 'paragraph', children: [lead, ...caption] }] : [];
    return [...above, ...(plain(table) as RootContent[])];
  }
  const shown = node.children.flatMap((child): PhrasingContent[] => {
    const image = child.type === 'image' ? images.get(imageName(child.url, 'articles') ?? '') : undefined;
    if (!image || child.type !== 'image') return [];
    return [
      { ...child, url: addressOf(variantsOf(image).large.file) },
      { type: 'text', value: '\n' },
    ];
  });
  const children = caption.length > 0 ? [...shown, ...caption] : shown.slice(0, -1);
  return [{ type: 'paragraph', children }];
}
