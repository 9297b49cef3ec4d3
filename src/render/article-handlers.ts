import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading, List, ListItem, Nodes, Paragraph, Parents } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { AnnotatedArticle, PlacedClaim } from '../model/edition.ts';
import type { Fellow } from '../model/fellow.ts';
import { ratingKey } from '../model/vocabulary/rating-key.ts';
import { termOf } from '../model/vocabulary/vocabulary.ts';
import type {
  CitationsNode,
  ClaimNode,
  GistNode,
  LaterFactNode,
  MentionNode,
  NoteNode,
  NoterefNode,
} from '../read/markdown/nodes.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { formatDate } from '../words/format-date.ts';
import { citationList } from './citation-list.ts';
import type { DrawnChart } from './figures/chart-figure.ts';
import { figureHandlers } from './figures/figure-handlers.ts';
import { all, classesOf, markdownHandlers, type RenderContext } from './handlers.ts';
import { idOf } from './id-of.ts';
import { listItem } from './list-item.ts';
import { numberLink } from './number-link.ts';
import { otherLanguages } from './other-languages.ts';
import { place } from './place.ts';
import { ratingTerms } from './rating-terms.ts';

/** The layers of a note, as classes of it and of its noterefs; a footnote of the author is in the quiet one. */
const layersOf = (claim: PlacedClaim | undefined): string[] =>
  claim ? [...(claim.key ? ['key'] : []), ...(claim.later ? ['later'] : [])] : ['key'];

/** The name that a note and its first noteref have in common, by which the margin puts one beside the other. */
const besideOf = (number: number) => `--${number}`;

/** So many numbered paragraphs may stand on the first screen with what is before them. */
const FIRST_SCREEN = 2;

/** The figures that stand before the text has well begun. */
function earlyFigures({ tree }: AnnotatedArticle): Set<string> {
  const early = new Set<string>();
  let paragraphs = 0;
  for (const node of tree.children) {
    const id = idOf(node);
    if (node.type === 'figure' && id) early.add(id);
    if (node.type === 'paragraph' && id !== 'credit' && ++paragraphs >= FIRST_SCREEN) break;
  }
  return early;
}

/** Turns our own nodes of one article into HTML: paragraphs, headings, mentions, claims, noterefs, notes. */
export function articleHandlers(
  article: AnnotatedArticle,
  context: RenderContext,
  fellows: readonly Fellow[] = [],
  charts: ReadonlyMap<string, DrawnChart> = new Map(),
): Record<string, Handler> {
  const claimById = new Map(article.claims.map((claim) => [claim.id, claim]));
  const numberOf = new Map(article.paragraphs.map(({ id, number }) => [id, number]));
  const claimOf = (id: string) => claimById.get(id) as PlacedClaim;
  const terms = ratingTerms(context.vocabulary);
  const ratingOf = (claim: PlacedClaim) => termOf(terms, ratingKey(claim, context.vocabulary));
  const isNumbered = (node: Nodes) => idOf(node) !== undefined;

  return {
    ...markdownHandlers(context),
    ...figureHandlers(context, earlyFigures(article), article.meta.language, charts),
    paragraph(state, node: Paragraph) {
      const id = idOf(node);
      const number = numberOf.get(id ?? '');
      const className = classesOf(node);
      if (number === undefined) return h('p', { id, className }, all(state, node));
      if (number === '') return h('p.credit', { id }, all(state, node));
      const name = ARTICLE_WORDS.linkToParagraph(number);
      const link = numberLink({ className: ['num'], href: `#${id}`, name, number: { dataNumber: number } });
      return h('p', { id, className }, [
        link,
        ...otherLanguages(id ?? '', number, fellows, context),
        ...all(state, node),
      ]);
    },
    heading: (state, node: Heading) => h(`h${node.depth}`, { id: idOf(node) }, all(state, node)),
    list(state, node: List) {
      const list = defaultHandlers.list(state, node);
      const tight = !node.spread && node.children.every(({ spread }) => !spread);
      const classes = [list.properties.className ?? []].flat() as string[];
      if (tight) list.properties.className = [...classes, 'tight'];
      return list;
    },
    listItem(state, node: ListItem, parent: Parents | undefined) {
      // The paragraph of a tight item would be left out, and its number with it.
      if (!node.children.some(isNumbered)) return listItem(state, node, parent);
      return listItem(state, { ...node, spread: true }, undefined);
    },
    mention(state, node: MentionNode) {
      const { kind: dataKind, quiet } = context.entityById.get(node.entity) ?? {};
      const data = { dataEntity: node.entity };
      return node.first
        ? h(
            quiet || !node.atRest ? 'a.mention.unmarked' : 'a.mention',
            { href: context.addresses.entity(node.entity), dataKind, ...data },
            all(state, node),
          )
        : h('span.mention', data, all(state, node));
    },
    claim(state, node: ClaimNode) {
      const claim = claimOf(node.claim);
      return h('span', { className: ['claim', ...layersOf(claim)], dataNote: claim.number }, all(state, node));
    },
    noteref(_state, { note, number, time }: NoterefNode) {
      const claim = claimById.get(note);
      return numberLink({
        className: ['ref', ...layersOf(claim)],
        id: `ref-${number}${time > 1 ? `-${time}` : ''}`,
        href: `#note-${note}`,
        role: 'doc-noteref',
        name: claim ? ARTICLE_WORDS.noteref(number, ratingOf(claim).word) : ARTICLE_WORDS.authorNoteref(number),
        number: { dataNote: number },
        dataBeside: time > 1 ? undefined : besideOf(number),
      });
    },
    note(state, node: NoteNode) {
      const { id, number } = node;
      const claim = claimById.get(id);
      const back = numberLink({
        className: ['back'],
        href: `#ref-${number}`,
        role: 'doc-backlink',
        name: ARTICLE_WORDS.backlink(number),
        number: { dataNote: number },
      });
      const blocks = all(state, node).filter((block): block is Element => block.type === 'element');
      const first = blocks[0]?.tagName === 'p' ? blocks[0] : h('p');
      first.children.unshift(back, { type: 'text', value: ' ' });
      const [gist, ...others] = first === blocks[0] ? blocks : [first, ...blocks];
      // Of a claim's note the margin shows the gist, and all else in one piece over it. Not a `div`: see `laterFact`.
      const more =
        claim && others.length > 0 ? [h('section.more', { dataRating: ratingOf(claim).word }, others)] : others;
      return h('li', { className: ['note', ...layersOf(claim)], dataNote: number, dataBeside: besideOf(number) }, [
        ...[id, ...(claim?.formerIds ?? [])].map((name) => place(`note-${name}`)),
        ...(gist ? [gist] : []),
        ...more,
      ]);
    },
    gist(state, node: GistNode) {
      const claim = claimOf(node.claim);
      const { known, later } = claim;
      const { sign, word } = ratingOf(claim);
      return h('p.gist', [
        h('b.rating', [`${sign} `, h('span', word + ARTICLE_WORDS.stop)]),
        ' ',
        ...all(state, node),
        ...(later ? [' ', h('small.known', ARTICLE_WORDS.knownSince(formatDate(known)))] : []),
      ]);
    },
    // Not a `div`: of those, reader modes drop one with many links.
    laterFact(state, node: LaterFactNode, parent: Parents | undefined) {
      const of = parent?.type === 'note' ? parent.id : '';
      const ids = [of, ...(claimById.get(of)?.formerIds ?? [])].flatMap((claim) =>
        node.ids.map((id) => `note-${claim}_${id}`),
      );
      return h('section', { className: ['since', ...(node.later ? ['later'] : [])] }, [
        ...ids.map(place),
        h('a.when.own', { href: `#${ids[0]}` }, formatDate(node.on)),
        ' ',
        ...all(state, node),
        ...citationList(node.works, context),
      ]);
    },
    citations: (_state, node: CitationsNode) => citationList(node.works, context),
  };
}
