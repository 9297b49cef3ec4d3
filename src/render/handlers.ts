import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Definition, FootnoteReference, Link, LinkReference, Paragraph } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { Addresses } from '../addresses/site.ts';
import type { AnnotatedArticle, PlacedClaim } from '../model/edition.ts';
import type { Entity } from '../model/entity.ts';
import { isLater } from '../model/is-later.ts';
import type { Page } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import { termOf, type Vocabulary } from '../model/vocabulary/vocabulary.ts';
import type { Work } from '../model/work.ts';
import type {
  CitationsNode,
  ClaimNode,
  GistNode,
  InlineHtmlNode,
  LaterFactNode,
  MentionNode,
} from '../read/markdown/nodes.ts';
import { ARTICLE_WORDS, GLOSS } from '../words/en/article.ts';
import { formatDate } from '../words/format-date.ts';
import { citationList } from './citation-list.ts';
import { decodeId } from './decode-id.ts';

/** What the renderer must know of the edition. */
export interface RenderContext {
  addresses: Addresses;
  entityById: ReadonlyMap<string, Entity>;
  workById: ReadonlyMap<string, Work>;
  settings: Settings;
  vocabulary: Vocabulary;
  /** The edition's own pages, in their order. */
  pages: readonly Pick<Page, 'id' | 'title' | 'link'>[];
  /** The edition's own style, which stands in every page; CSS, empty if it has none. */
  theme: string;
}

/** Where a link of an editor leads: `entity:`, `work:` and what begins with a slash are addresses of this site. */
function resolveAddress(url: string, { addresses }: RenderContext): string {
  const [scheme, id = ''] = url.split(':');
  if (scheme === 'entity') return addresses.entity(id);
  if (scheme === 'work') return addresses.work(id);
  return url.startsWith('/') ? addresses.home + url.slice(1) : url;
}

const all = (state: State, node: Parameters<State['all']>[0]): ElementContent[] => state.all(node);

/**
 * The one way links of Markdown, with their address or with its definition elsewhere, and the HTML that may stand in
 * it are turned into HTML.
 */
export function markdownHandlers(context: RenderContext): Record<'link' | 'linkReference' | 'inlineHtml', Handler> {
  const link = (state: State, node: Link | LinkReference, { url, title }: Link | Definition) => {
    const href = resolveAddress(url, context);
    const rel = /^https?:/i.test(href) ? 'noopener noreferrer' : undefined;
    return h('a', { href, rel, title: title ?? undefined }, all(state, node));
  };
  return {
    link: (state, node: Link) => link(state, node, node),
    linkReference(state, node: LinkReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition ? link(state, node, definition) : all(state, node);
    },
    inlineHtml: (state, node: InlineHtmlNode) => h(node.tagName, node.properties, all(state, node)),
  };
}

/** Turns our own nodes of one article into HTML: mentions, claims, noterefs, the parts of a note. */
export function articleHandlers(article: AnnotatedArticle, context: RenderContext): Record<string, Handler> {
  const claimById = new Map(article.claims.map((claim) => [claim.id, claim]));
  const numberOf = new Map(article.paragraphs.map(({ id, number }) => [id, number]));
  const claimOf = (id: string) => claimById.get(id) as PlacedClaim;
  const ratingOf = ({ rating }: PlacedClaim) =>
    rating === undefined ? GLOSS : termOf(context.vocabulary.ratings, rating);
  const layer = (claim: PlacedClaim) => [claim.key && 'key', claim.later && 'later'].filter(Boolean) as string[];

  return {
    ...markdownHandlers(context),
    paragraph(state, node: Paragraph) {
      const id = node.data?.id;
      const number = numberOf.get(id ?? '');
      if (id === undefined) return h('p', { ...node.data?.hProperties }, all(state, node));
      if (!number) return h('p.credit', { id }, all(state, node));
      const label = ARTICLE_WORDS.linkToParagraph(number);
      const link = h('a.num', { href: `#${id}`, ariaLabel: label }, number);
      return h('p', { id }, [link, ...all(state, node)]);
    },
    mention(state, node: MentionNode) {
      const { kind, quiet } = context.entityById.get(node.entity) ?? {};
      return node.first
        ? h(
            quiet ? 'a.mention.plain' : 'a.mention',
            { href: context.addresses.entity(node.entity), dataKind: kind },
            all(state, node),
          )
        : h('span.mention', { dataEntity: node.entity }, all(state, node));
    },
    claim(state, node: ClaimNode) {
      return h('span.claim', { dataNote: claimOf(node.claim).number }, all(state, node));
    },
    footnoteReference(state, node: FootnoteReference) {
      const sup = defaultHandlers.footnoteReference(state, node) as Element;
      const text = sup.children[0] as Element;
      const number = Number((text.children[0] as { value: string }).value);
      const claim = claimById.get(node.identifier);
      const label = claim ? ARTICLE_WORDS.noteref(number, ratingOf(claim).word) : ARTICLE_WORDS.authorNoteref(number);
      // A footnote that is referred to again has its count after its id.
      const id = decodeId(String(text.properties.id));
      const again = /-(\d+)$/.exec(id.slice(`fnref-${node.identifier}`.length))?.[0] ?? '';
      return h(
        'a',
        {
          className: ['ref', ...(claim ? layer(claim) : ['key'])],
          id: `ref-${number}${again}`,
          href: `#note-${node.identifier}`,
          role: 'doc-noteref',
          ariaLabel: label,
        },
        String(number),
      );
    },
    gist(state, node: GistNode) {
      const claim = claimOf(node.claim);
      const { known, later } = claim;
      const { sign, word } = ratingOf(claim);
      return h('p.gist', [
        h('b.rating', `${sign} ${word}.`),
        ' ',
        ...all(state, node),
        ...(later ? [' ', h('small.known', ARTICLE_WORDS.knownSince(formatDate(known)))] : []),
      ]);
    },
    laterFact(state, node: LaterFactNode) {
      const later = isLater(node.on, article.meta.asOf);
      return h('div', { className: ['since', ...(later ? ['later'] : [])] }, [
        h('b.when', formatDate(node.on)),
        ' ',
        ...all(state, node as never),
        ...citationList(node.works, context),
      ]);
    },
    citations: (_state, node: CitationsNode) => citationList(node.works, context),
  };
}
