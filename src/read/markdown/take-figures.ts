import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { ChartSort } from '../../model/chart.ts';
import { CREDIT_CLASS, type FigureNode, type InlineHtmlNode } from './nodes.ts';
import { textOf } from './text-of.ts';

/** How the caption of a table begins, as for Pandoc; or that of one which is drawn, with how if that is said. */
export const TABLE_CAPTION = /^(?:Table|(Chart)(?: \((bars|lines)\))?):\s+(?=\S)/;

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Where a figure stands that is made of these. */
const span = (first: Nodes, last: Nodes): Pick<FigureNode, 'position'> =>
  first.position && last.position ? { position: { start: first.position.start, end: last.position.end } } : {};

/** The words of a caption without the space or line end at its head. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'break') return trimmed(rest);
  return first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : children;
}

/** Who an image is by is the last line of its caption, emphasised as a whole. */
function withCredit(children: PhrasingContent[]): PhrasingContent[] {
  const [before, last] = children.slice(-2);
  if (before === undefined || last?.type !== 'emphasis') return children;
  if (before.type !== 'break' && !(before.type === 'text' && /\n[ \t]*$/.test(before.value))) return children;
  const properties = { className: [CREDIT_CLASS] };
  const credit: InlineHtmlNode = { type: 'inlineHtml', tagName: 'small', properties, children: last.children };
  return [...children.slice(0, -1), credit];
}

/** The figure that a paragraph is: images at its head, and nothing but its caption, which begins on the next line. */
function imagesOf(paragraph: Paragraph): FigureNode | undefined {
  const { children } = paragraph;
  const end = children.findIndex((node) => node.type !== 'image' && !isBlank(node));
  const head = end < 0 ? children : children.slice(0, end);
  const images = head.filter((node) => node.type === 'image');
  if (images.length === 0) return undefined;
  const rest = end < 0 ? [] : children.slice(end);
  const [first] = rest;
  const before = head.at(-1);
  const onNextLine =
    first === undefined ||
    first.type === 'break' ||
    (first.type === 'text' && /^[ \t]*\n/.test(first.value)) ||
    (before !== undefined && isBlank(before) && textOf(before).includes('\n'));
  if (!onNextLine) return undefined;
  const caption: Paragraph[] =
    first === undefined
      ? []
      : [{ type: 'paragraph', children: withCredit(trimmed(rest)), ...span(first, rest.at(-1) as Nodes) }];
  return { type: 'figure', children: [...images, ...caption], ...span(paragraph, paragraph) };
}

/** The caption of a table, if this paragraph is one, and whether and how it is drawn. */
function tableCaption(node: Nodes | undefined): { caption: Paragraph; chart?: FigureNode['chart'] } | undefined {
  const [first, ...rest] = node?.type === 'paragraph' ? node.children : [];
  const found = first?.type === 'text' ? TABLE_CAPTION.exec(first.value) : null;
  if (first?.type !== 'text' || !found) return undefined;
  const words = { ...first, value: first.value.slice(found[0].length) };
  const caption = { ...(node as Paragraph), children: [words, ...rest] };
  return found[1] ? { caption, chart: { sort: found[2] as ChartSort | undefined } } : { caption };
}

/**
 * Makes figures of the text of an article: of images that stand by themselves, whose caption is the lines right below
 * them; of tables, whose caption is the paragraph above that begins with "Table:", or "Chart:" if they are drawn. Not
 * in notes.
 */
export function takeFigures(tree: Root): void {
  const within = (parent: Parents): void => {
    const out: Nodes[] = [];
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'table') {
        const before = out.at(-1);
        const { caption, chart } = tableCaption(before) ?? {};
        if (caption) out.pop();
        const start = caption && before ? before : node;
        const children = [...(caption ? [caption] : []), node];
        out.push({ type: 'figure', ...(chart && { chart }), children, ...span(start, node) });
        continue;
      }
      const figure = node.type === 'paragraph' ? imagesOf(node) : undefined;
      if (!figure && 'children' in node && node.type !== 'footnoteDefinition' && node.type !== 'paragraph')
        within(node);
      out.push(figure ?? node);
    }
    parent.children = out as never;
  };
  within(tree);
}
