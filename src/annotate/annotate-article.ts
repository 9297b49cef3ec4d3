import type { Nodes, Paragraph as ParagraphNode, Root } from 'mdast';
import type { ArticleMeta } from '../model/article.ts';
import type { AnnotatedArticle, Mention, PlacedClaim } from '../model/edition.ts';
import { isLater } from '../model/is-later.ts';
import { type Block, seriesOf } from '../model/ledger.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import { blocksOf, type TextBlock } from '../read/markdown/blocks-of.ts';
import { checkText } from './check-text.ts';
import type { EditedWords } from './edited-words.ts';
import { closedRanges, type Insert, type Mark, mark } from './mark.ts';
import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import '../read/markdown/nodes.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { headingsOf } from './headings-of.ts';
import { noteOf, phrasingOf } from './note-of.ts';
import { numberNotes } from './number-notes.ts';
import { otherPlaces } from './other-places.ts';
import { placeClaims } from './place-claims.ts';
import { type NamesByEntity, placeMentions } from './place-mentions.ts';
import type { Range } from './range.ts';
import { selectorAt } from './selector-at.ts';

/** The id of the line under the title, which has no number. */
const CREDIT = 'credit';

/** An article as it was read. */
export interface ArticleInput {
  id: string;
  file: string;
  meta: ArticleMeta;
  /** The whole file, from which the tree was parsed. */
  text: string;
  tree: Root;
  locate: (path: PropertyKey[], key?: boolean) => Place;
}

/** What the ledger gives an article. */
export interface Numbering {
  /** The permanent id of each block. */
  ids: string[];
  /** Where words that `match` finds in a former text stand now; `textById` has the present ones. */
  follow: (
    match: (text: string) => Range[],
    textById: ReadonlyMap<string, string>,
  ) => (Range & { id: string }) | undefined;
}

/** Where a noteref goes: after its claim, and after the link in which that ends, if it does. */
function afterLinks(at: number, links: readonly { start: number; end: number }[]): number {
  return links.find(({ start, end }) => start < at && at < end)?.end ?? at;
}

/**
 * Marks an article: permanent ids, which `number` gives, mentions, claims with their notes. The tree of the source is used up. Never throws for what an editor wrote: all that is wrong is in the findings.
 */
export function annotateArticle(
  source: ArticleInput,
  names: NamesByEntity,
  number: (blocks: Block[]) => Numbering,
): { article: AnnotatedArticle; edited: EditedWords[]; findings: Finding[] } {
  const { id, file, meta, text, tree, locate } = source;
  const start = (node: Nodes) => node.position?.start ?? { line: 1, column: 1 };
  const placeOf = (node: Nodes): Place => ({ file, line: start(node).line, column: start(node).column });
  const findings = checkText(
    tree,
    text,
    meta.claims.flatMap((claim) => [claim.id, ...claim.formerIds]),
    placeOf,
  );

  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  const blocks = blocksOf(tree);
  const { ids: idOf, follow } = number(blocks.map(({ kind, text }) => ({ kind, text })));
  const headings = headingsOf(blocks, idOf);
  const isNumbered = ({ kind }: TextBlock) => seriesOf(kind) === 'text';
  for (const [index, block] of blocks.entries()) {
    if (!isNumbered(block)) block.node.data = { ...block.node.data, hProperties: { id: idOf[index] as string } };
  }
  const ids = idOf.filter((_, index) => isNumbered(blocks[index] as TextBlock));
  const nodes = blocks.filter(isNumbered).map(({ node }) => node as ParagraphNode);
  if (meta.credit !== undefined) {
    const credit: ParagraphNode = { type: 'paragraph', children: phrasingOf(meta.credit) };
    tree.children.unshift(credit);
    nodes.unshift(credit);
    ids.unshift(CREDIT);
  }
  const texts = nodes.map(textOf);
  const closed = nodes.map((node) => closedRanges(node));
  const others = otherPlaces(tree, meta);
  const textById = new Map(ids.map((id, block) => [id, texts[block] as string]));
  const followed = (selector: TextQuoteSelector) => {
    const place = follow((text) => matchQuote(text, selector), textById);
    return place && selectorAt(texts, ids.indexOf(place.id), place, selector);
  };
  const ofMentions = placeMentions(meta, texts, others, closed, names, locate, followed);
  const found = ofMentions.mentions;
  const ofClaims = placeClaims(meta.claims, texts, others, locate, followed);
  const { placed } = ofClaims;

  const mentions: Mention[] = [];
  for (const [block, node] of nodes.entries()) {
    const paragraph = ids[block] as string;
    node.data = { ...node.data, id: paragraph };
    const seen = new Set<string>();
    const marks: Mark[] = [];
    const inserts: Insert[] = [];
    for (const { entity, start: from, end } of found[block] ?? []) {
      const first = !seen.has(entity);
      seen.add(entity);
      mentions.push({ article: id, entity, paragraph, start: from, end, first });
      const wrap = (): ReturnType<Mark['wrap']> => ({ type: 'mention', entity, first, children: [] });
      marks.push({ start: from, end, whole: true, wrap });
    }
    const links = [...(closed[block] ?? []), ...(found[block] ?? [])];
    const here = placed.filter((claim) => claim.block === block).sort((a, b) => a.end - b.end || b.start - a.start);
    for (const { claim, start: from, end } of here) {
      marks.push({ start: from, end, wrap: () => ({ type: 'claim', claim: claim.id, children: [] }) });
      inserts.push({ at: afterLinks(end, links), node: { type: 'noteref', note: claim.id, number: 0, time: 1 } });
    }
    mark(node, marks, inserts);
  }

  const notes = numberNotes(tree, new Map(placed.map(({ claim }) => [claim.id, noteOf(claim, meta.asOf)])));
  tree.children.push(...notes);
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  const claims = placed
    .map(
      ({ claim, block, start: from, end }): PlacedClaim => ({
        ...claim,
        article: id,
        paragraph: ids[block] as string,
        start: from,
        end,
        number: numbers.get(claim.id) as number,
        later: isLater(claim.known, meta.asOf),
      }),
    )
    .sort((a, b) => a.number - b.number);
  const paragraphs = nodes.map((_, block) => ({
    id: ids[block] as string,
    number: ids[block] === CREDIT ? '' : (ids[block] as string).slice(1),
    text: texts[block] as string,
  }));
  return {
    article: { id, meta, paragraphs, headings, mentions, claims, tree },
    edited: [...ofMentions.edited, ...ofClaims.edited],
    findings: [...findings, ...ofMentions.findings, ...ofClaims.findings],
  };
}
