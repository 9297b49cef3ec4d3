import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkHandler, type RenderContext } from './handlers.ts';

/** Renders a field of Markdown, a dossier or a sentence, as blocks; HTML in it is left out. */
export function renderField(markdown: string, context: RenderContext): string {
  return String(processor(context).processSync(markdown)).trim();
}

/** Renders a field that is one line: without the paragraph around it. */
export function renderLine(markdown: string, context: RenderContext): string {
  const tree = processor(context).runSync(processor(context).parse(markdown)) as Root;
  const children = tree.children.flatMap((node) => (node.type === 'element' ? (node as Element).children : []));
  return processor(context).stringify({ type: 'root', children }).trim();
}

function processor(context: RenderContext) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { handlers: { link: linkHandler(context) } })
    .use(rehypeStringify);
}
