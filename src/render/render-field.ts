import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseField } from '../read/markdown/parse-field.ts';
import { guard } from './guard.ts';
import { markdownHandlers, type RenderContext } from './handlers.ts';
import { hasBlocks } from './has-blocks.ts';

const build = (context: RenderContext) =>
  unified()
    .use(remarkRehype, { handlers: markdownHandlers(context) })
    .use(() => guard)
    .use(rehypeStringify)
    .freeze();

interface Renderer {
  processor: ReturnType<typeof build>;
  /** Lines that were rendered: an entity's stand on its card in every article. */
  lines: Map<string, string>;
}

const renderers = new WeakMap<RenderContext, Renderer>();

function rendererOf(context: RenderContext): Renderer {
  const known = renderers.get(context);
  if (known) return known;
  const renderer = { processor: build(context), lines: new Map<string, string>() };
  renderers.set(context, renderer);
  return renderer;
}

/** A field that was rendered as blocks. */
export interface RenderedField {
  html: string;
  /** Whether it has blocks that few texts have, which need a style besides. */
  hasBlocks: boolean;
}

/** Renders a field of Markdown as blocks; HTML in it is left out unless it may stand in a line. */
export function renderField(markdown: string, context: RenderContext): RenderedField {
  const { processor } = rendererOf(context);
  const tree = processor.runSync(parseField(markdown)) as Root;
  return { html: processor.stringify(tree).trim(), hasBlocks: hasBlocks([tree]) };
}

/** Renders a field that is one line: without the paragraph around it. */
export function renderLine(markdown: string, context: RenderContext): string {
  const { processor, lines } = rendererOf(context);
  const known = lines.get(markdown);
  if (known !== undefined) return known;
  const tree = processor.runSync(parseField(markdown)) as Root;
  const children = tree.children.flatMap((node) => (node.type === 'element' ? (node as Element).children : []));
  const html = processor.stringify({ type: 'root', children }).trim();
  lines.set(markdown, html);
  return html;
}
