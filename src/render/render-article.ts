import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { AnnotatedArticle, ArticleHtml, Tombstone } from '../model/edition.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { CORRECTION_STYLE, correctionsBehind } from './corrections.ts';
import { guard } from './guard.ts';
import { articleHandlers, type RenderContext } from './handlers.ts';
import { insertBehind } from './insert-behind.ts';
import { noteStyle } from './note-style.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { TOMBSTONE_STYLE, tombstonesBehind } from './tombstones.ts';

const isElement = (node: { type: string }): node is Element => node.type === 'element';
const hasClass = (node: ElementContent | Root['children'][number], name: string): boolean =>
  isElement(node) && Array.isArray(node.properties.className) && node.properties.className.includes(name);

const printer = unified().use(rehypeStringify, { omitOptionalTags: true, preferUnquoted: true }).freeze();
const print = (children: Root['children']): string => printer.stringify({ type: 'root', children }).trim();

/** Renders a marked article. The order of the passes matters: ids before the links to them, notes last. */
export function renderArticle(
  article: AnnotatedArticle,
  context: RenderContext,
  tombstones: readonly Tombstone[] = [],
): ArticleHtml {
  const marked = unified()
    .use(remarkRehype, {
      handlers: articleHandlers(article, context),
      clobberPrefix: '',
      footnoteLabel: ARTICLE_WORDS.notes,
    })
    .use(rehypeNotes(article.claims))
    .use(rehypeAutolinkHeadings, {
      behavior: 'append',
      test: (node) => node.properties.id !== 'notes',
      properties: (node) => ({ className: ['heading-link'], ariaLabel: ARTICLE_WORDS.linkToHeading(textOf(node)) }),
      content: () => h('span', { ariaHidden: 'true' }, '#'),
    })
    .runSync(article.tree) as Root;
  const { corrections } = article.meta;
  insertBehind(marked, correctionsBehind(corrections));
  insertBehind(marked, tombstonesBehind(tombstones));
  const tree = guard(marked);

  const notes = tree.children.filter((node) => hasClass(node, 'notes'));
  const credit = tree.children.filter((node) => hasClass(node, 'credit'));
  const body = tree.children.filter((node) => !hasClass(node, 'notes') && !hasClass(node, 'credit'));
  const headings = body.filter(isElement).filter(({ tagName }) => /^h[2-6]$/.test(tagName));
  const noteCount = notes
    .filter(isElement)
    .flatMap((section) => section.children.filter(isElement).flatMap((list) => list.children))
    .filter((node) => hasClass(node, 'note')).length;
  return {
    credit: print(credit),
    body: print(body),
    notes: print(notes),
    style: [
      noteStyle(noteCount),
      tombstones.length > 0 ? TOMBSTONE_STYLE : '',
      corrections.length > 0 ? CORRECTION_STYLE : '',
    ].join(''),
    headings: headings.map((node) => ({
      id: String(node.properties.id),
      text: textOf({ ...node, children: node.children.filter((child) => !hasClass(child, 'heading-link')) }),
    })),
  };
}
