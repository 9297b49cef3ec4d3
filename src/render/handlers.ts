import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type {
  Blockquote,
  Code,
  Definition,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  Parents,
  Table,
  TableRow,
} from 'mdast';
import type { DefListDescriptionNode, DefListTermNode } from 'mdast-util-definition-list';
import type { Handler, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { Addresses } from '../addresses/site.ts';
import type { Entity } from '../model/entity.ts';
import type { ImageFile } from '../model/image.ts';
import type { Page } from '../model/page.ts';
import type { Recording } from '../model/recording.ts';
import type { Settings } from '../model/settings.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';
import type { Work } from '../model/work.ts';
import type { FormulaNode, InlineHtmlNode } from '../read/markdown/nodes.ts';
import '../read/markdown/take-alerts.ts';
import { SAID_BY_CLASS } from '../read/markdown/take-sayings.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { idOf } from './id-of.ts';
import { listItem } from './list-item.ts';

/** What the renderer must know of the edition. */
export interface RenderContext {
  addresses: Addresses;
  entityById: ReadonlyMap<string, Entity>;
  workById: ReadonlyMap<string, Work>;
  /** Where the page of works now has one, by its id; its permanent address leads there. */
  workPlaces: ReadonlyMap<string, string>;
  /** The images of the content folder, by their names from it on. */
  images: ReadonlyMap<string, ImageFile>;
  /** Its recordings, likewise. */
  recordings: ReadonlyMap<string, Recording>;
  settings: Settings;
  vocabulary: Vocabulary;
  /** The edition's own pages, in their order. */
  pages: readonly Pick<Page, 'id' | 'title' | 'link'>[];
  /** The address of the edition's icon; empty if it has none. */
  icon: string;
  /** The edition's own style, which stands in every page; CSS, empty if it has none. */
  theme: string;
  /** Words of the interface that the edition wants otherwise, by theme and name. */
  words: Readonly<Record<string, unknown>>;
  /** The language of the records and of what the edition says of itself, whatever the page speaks (BCP 47). */
  recordLanguage: string;
  /** The vocabulary in other languages of which there are articles. */
  vocabularyIn: ReadonlyMap<string, Vocabulary>;
}

/** Where a link of an editor leads: `entity:`, `work:` and what begins with a slash are addresses of this site. */
export function resolveAddress(url: string, context: RenderContext): string {
  const { addresses } = context;
  const [scheme, id = ''] = url.split(':');
  if (scheme === 'entity') return addresses.entity(id);
  if (scheme === 'work') return workHref(id, context);
  if (!url.startsWith('/')) return url;
  const address = addresses.home + url.slice(1);
  const [list, work] = address.split('#');
  return list === addresses.works && work ? workHref(work, context) : address;
}

/** The address of a work, where it stands. */
export const workHref = (id: string, { addresses, workPlaces }: RenderContext): string =>
  workPlaces.get(id) ?? addresses.work(id);

/** What stands in a node, as HTML. */
export const all = (state: State, node: Parameters<State['all']>[0]): ElementContent[] => state.all(node);

/** A box that may be wider than the page: it scrolls within itself, by keyboard too, and has a name for that. */
export const scrolling = (name: (figure?: string) => string, figure: string | undefined) => ({
  tabIndex: 0,
  // Only of numbered ones no two have the same name, as landmarks must.
  role: figure ? 'region' : 'group',
  ariaLabel: name(figure),
});

/** The number of a block of code or table of the text, `c1`; none of one in a note or dossier. */
const figureNumber = (node: Code | Table) => idOf(node);

/** The classes of a paragraph by what stands in it. */
export function classesOf({ data, children }: Paragraph): string[] | undefined {
  const [first] = children;
  const isFormula = children.length === 1 && first?.type === 'formula' && first.display;
  const classes = [
    ...(data?.verse ? ['verse'] : []),
    ...(data?.saidBy ? [SAID_BY_CLASS] : []),
    ...(data?.speech ? ['speech'] : []),
    ...(isFormula ? ['formula'] : []),
  ];
  return classes.length > 0 ? classes : undefined;
}

/** The words of a term or a definition; of one that is not numbered, without a paragraph around them. */
function defined(state: State, { children }: DefListTermNode | DefListDescriptionNode): ElementContent[] {
  const [only, ...others] = children as Nodes[];
  const bare = only?.type === 'paragraph' && others.length === 0 && idOf(only) === undefined;
  return bare ? all(state, only) : all(state, { type: 'root', children } as never);
}

/**
 * The one way in which links of Markdown, with their address or with its definition elsewhere, the HTML that may stand
 * in it, tables and code are turned into HTML.
 */
export function markdownHandlers(
  context: RenderContext,
): Record<
  | 'paragraph'
  | 'blockquote'
  | 'image'
  | 'imageReference'
  | 'link'
  | 'linkReference'
  | 'inlineHtml'
  | 'table'
  | 'tableRow'
  | 'listItem'
  | 'code'
  | 'formula'
  | 'defList'
  | 'defListTerm'
  | 'defListDescription',
  Handler
> {
  const link = (state: State, node: Link | LinkReference, { url, title }: Link | Definition) => {
    const href = resolveAddress(url, context);
    const rel = /^https?:/i.test(href) ? 'noopener noreferrer' : undefined;
    return h('a', { href, rel, title: title ?? undefined }, all(state, node));
  };
  return {
    paragraph: (state, node: Paragraph) => h('p', { className: classesOf(node) }, all(state, node)),
    formula: (_state, { math, words, display }: FormulaNode) =>
      math ? h('math', { ...math.properties, ...(display && { display: 'block' }) }, math.children) : h('code', words),
    defList: (state, node) => h('dl', all(state, node)),
    defListTerm: (state, node: DefListTermNode) => h('dt', defined(state, node)),
    defListDescription: (state, node: DefListDescriptionNode) => h('dd', defined(state, node)),
    blockquote(state, node: Blockquote) {
      const { alert, setApart } = node.data ?? {};
      if (setApart === 'TRANSCRIPT') {
        return h('details.transcript', [h('summary', ARTICLE_WORDS.transcript), ...all(state, node)]);
      }
      if (setApart) {
        // What it repeats is found where the text says it.
        const ignored = setApart === 'PULLQUOTE' ? { dataPagefindIgnore: '' } : {};
        return h('blockquote', { className: [setApart.toLowerCase()], ...ignored }, all(state, node));
      }
      if (!alert) return defaultHandlers.blockquote(state, node);
      const word = ARTICLE_WORDS.alerts[alert];
      const lead = h('p.alert-name', [h('b', word)]);
      return h('section.alert', { role: 'note', ariaLabel: word, dataAlert: alert.toLowerCase() }, [
        lead,
        ...all(state, node),
      ]);
    },
    // Where no figure can stand the checks have told of it.
    image: () => [],
    imageReference: () => [],
    link: (state, node: Link) => link(state, node, node),
    linkReference(state, node: LinkReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition ? link(state, node, definition) : all(state, node);
    },
    listItem: (state, node, parent) => listItem(state, node, parent),
    tableRow(state, node: TableRow, parent: Parents | undefined) {
      const row = defaultHandlers.tableRow(state, node, parent);
      for (const cell of row.children) {
        if (cell.type !== 'element') continue;
        if (cell.tagName === 'th') cell.properties.scope = 'col';
        // An attribute would be out of date, and a policy forbids styles in the page.
        const { align, ...properties } = cell.properties;
        cell.properties = { ...properties, className: align ? [`to-${align}`] : undefined };
      }
      return row;
    },
    table: (state, node: Table) =>
      h('section.wide', scrolling(ARTICLE_WORDS.table, figureNumber(node)), [defaultHandlers.table(state, node)]),
    code: (_state, node: Code) =>
      h('section.wide', scrolling(ARTICLE_WORDS.code, figureNumber(node)), [
        h('pre', { id: idOf(node) }, [
          h('code', { className: node.lang ? [`language-${node.lang}`] : undefined }, `${node.value}\n`),
        ]),
      ]),
    inlineHtml: (state, node: InlineHtmlNode) => h(node.tagName, node.properties, all(state, node)),
  };
}
