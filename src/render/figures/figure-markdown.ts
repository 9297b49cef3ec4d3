import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { recordingFile } from '../../addresses/images/recording-file.ts';
import { variantsOf } from '../../addresses/images/variants-of.ts';
import type { Recording } from '../../model/recording.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import { CREDIT_CLASS, captionOf, type FigureNode, type InlineHtmlNode, tableOf } from '../../read/markdown/nodes.ts';
import type { RenderContext } from '../handlers.ts';

const isCredit = (node: Nodes): node is InlineHtmlNode =>
  node.type === 'inlineHtml' && [node.properties.className].flat().includes(CREDIT_CLASS);

/** Marks around the credit are left out as all others are: it is emphasised again. */
function emphasised(node: Nodes): Nodes {
  if (isCredit(node)) return { type: 'emphasis', children: node.children };
  return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(emphasised) } as Nodes) : node;
}

/**
 * A figure as it is written: images or a recording with the caption below, a table with its caption above. `plain`
 * writes what stands in it, `relative` tells where an address of this site is.
 */
export function figureMarkdown(
  node: FigureNode,
  plain: (node: Nodes) => Nodes[],
  relative: (address: string) => string,
  { images, recordings, addresses }: Pick<RenderContext, 'images' | 'recordings' | 'addresses'>,
): RootContent[] {
  const caption = (captionOf(node)?.children ?? []).map(emphasised).flatMap(plain) as PhrasingContent[];
  const table = tableOf(node);
  if (table) {
    const how = node.chart?.sort ? ` (${node.chart.sort})` : '';
    const lead: PhrasingContent = { type: 'text', value: node.chart ? `Chart${how}: ` : 'Table: ' };
    const above: RootContent[] = caption.length > 0 ? [{ type: 'paragraph', children: [lead, ...caption] }] : [];
    return [...above, ...(plain(table) as RootContent[])];
  }
  const shown = node.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'image') return [];
    const name = imageName(child.url, 'articles') ?? '';
    const [image, recording] = [images.get(name), recordings.get(name)];
    if (!image && !recording) return [];
    const address = image
      ? addresses.figureFile(variantsOf(image).large.file)
      : addresses.recordingFile(recordingFile(recording as Recording));
    return [
      { ...child, url: relative(address) },
      { type: 'text', value: '\n' },
    ];
  });
  const children = caption.length > 0 ? [...shown, ...caption] : shown.slice(0, -1);
  return [{ type: 'paragraph', children }];
}
