import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Root as Markdown, RootContent } from 'mdast';
import rehypeAutolinkHeadings, { type Options } from 'rehype-autolink-headings';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { AnnotatedArticle, ArticleHtml, Tombstone } from '../model/edition.ts';
import type { Fellow } from '../model/fellow.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { saidAmid, saidIn } from '../words/said-in.ts';
import { articleHandlers } from './article-handlers.ts';
import { CORRECTION_STYLE, correctionsBehind } from './corrections.ts';
import { CHART_STYLE, type DrawnChart } from './figures/chart-figure.ts';
import { PICTURE_STYLE } from './figures/pictures-behind.ts';
import { RECORDING_STYLE } from './figures/player.ts';
import { guard } from './guard.ts';
import type { RenderContext } from './handlers.ts';
import { hasBlocks } from './has-blocks.ts';
import { rehypeHeadingPlaces } from './heading-places.ts';
import { idOf } from './id-of.ts';
import { type Behind, insertBehind } from './insert-behind.ts';
import { OTHER_LANGUAGES_STYLE } from './other-languages.ts';
import { ownLanguage } from './own-language.ts';
import { textIn } from './text-in.ts';
import { TOMBSTONE_STYLE, tombstonesBehind } from './tombstones.ts';

const printer = unified().use(rehypeStringify, { omitOptionalTags: true, preferUnquoted: true }).freeze();
const print = (tree: Root): string => printer.stringify(tree).trim();

/**
 * The link to a heading stands beside it, not in it: there its name would be a part of the heading's. Not in a `div`:
 * reader modes drop one without text of its own. Its sign is drawn by the style.
 */
const headingLinks = (): Options => ({
  behavior: 'after',
  group: () => h('header.heading'),
  properties: { className: ['heading-link'], ariaLabel: ARTICLE_WORDS.linkToHeading },
  content: [],
});

/**
 * The list of the notes; nothing if there are none. Folded: where notes open over the text it would be most of the
 * page. The style unfolds it where it stands in the margin, on paper and without scripts.
 */
function notesSection(notes: Root): Root {
  const items = notes.children.filter((node): node is Element => node.type === 'element');
  if (items.length === 0) return notes;
  const section = h('section.notes', { role: 'doc-endnotes', ariaLabelledBy: ['notes'] }, [
    h('h2', { id: 'notes' }, ARTICLE_WORDS.notes),
    h('details', [h('summary', ARTICLE_WORDS.notesAsList), h('ol', items)]),
  ]);
  return { type: 'root', children: [section] };
}

function idsIn(trees: readonly Root[]): Set<string> {
  const ids = new Set<string>();
  for (const tree of trees) visit(tree, 'element', ({ properties: { id } }) => void (id && ids.add(String(id))));
  return ids;
}

/** Whether one of these elements is in a text. */
const hasElement = (tree: Root, names: readonly string[]): boolean => {
  let has = false;
  visit(tree, 'element', ({ tagName }) => {
    has ||= names.includes(tagName);
  });
  return has;
};

/** What stands in a text besides its own words: places of what is gone, other languages, pictures, charts. */
interface Beside {
  tombstones?: readonly Tombstone[];
  fellows?: readonly Fellow[];
  pictures?: Behind | undefined;
  charts?: ReadonlyMap<string, DrawnChart>;
}

/** Renders a marked article: the line under its title, its text and its notes, each by itself. */
export function renderArticle(
  article: AnnotatedArticle,
  context: RenderContext,
  { tombstones = [], fellows = [], pictures = new Map(), charts = new Map() }: Beside = {},
): ArticleHtml {
  const renderer = unified()
    .use(remarkRehype, { handlers: articleHandlers(article, context, fellows, charts) })
    .use(rehypeAutolinkHeadings, headingLinks())
    // After the links, which go by the ids of headings.
    .use(rehypeHeadingPlaces);
  const definitions: RootContent[] = [];
  visit(article.tree, 'definition', (node) => void definitions.push(node));
  const render = (children: Markdown['children']) =>
    renderer.runSync({ type: 'root', children: [...children, ...definitions] } as Markdown) as Root;

  const { children } = article.tree;
  const isCredit = (node: RootContent) => idOf(node) === 'credit';
  const credit = guard(render(children.filter(isCredit)));
  const body = render(children.filter((node) => !isCredit(node) && node.type !== 'note' && node.type !== 'definition'));
  const notes = children.filter((node) => node.type === 'note');
  const { corrections } = article.meta;
  insertBehind(body, pictures);
  insertBehind(body, correctionsBehind(corrections));
  insertBehind(body, tombstonesBehind(tombstones));
  const guarded = [credit, guard(body), guard(notesSection(render(notes)))] as const;
  const languages = [article.meta.language, context.settings.language] as const;
  for (const { properties } of guarded[0].children.filter((node): node is Element => node.type === 'element')) {
    Object.assign(properties, saidIn(...languages));
  }
  for (const tree of guarded) ownLanguage(tree, saidAmid(...languages), saidIn(...languages));
  return {
    credit: print(guarded[0]),
    body: print(guarded[1]),
    notes: print(guarded[2]),
    style: [
      tombstones.length > 0 ? TOMBSTONE_STYLE : '',
      corrections.length > 0 ? CORRECTION_STYLE : '',
      fellows.length > 0 ? OTHER_LANGUAGES_STYLE : '',
      pictures.size > 0 ? PICTURE_STYLE : '',
      hasElement(guarded[1], ['audio', 'video']) ? RECORDING_STYLE : '',
      hasElement(guarded[1], ['svg']) ? CHART_STYLE : '',
    ].join(''),
    hasBlocks: hasBlocks(guarded),
    ids: idsIn(guarded),
    text: { credit: textIn(guarded[0]), body: textIn(guarded[1]) },
  };
}
