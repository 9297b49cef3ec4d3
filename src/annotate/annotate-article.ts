import type { Nodes, Root } from 'mdast';
import type { ArticleMeta } from '../model/article.ts';
import { articleDay } from '../model/day-of.ts';
import type { AnnotatedArticle, PlacedClaim } from '../model/edition.ts';
import { isLater } from '../model/is-later.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import type { NoteNode } from '../read/markdown/nodes.ts';
import { checkPullQuotes } from './check-pull-quotes.ts';
import { checkText } from './check-text.ts';
import type { EditedWords, FollowSelector } from './edited-words.ts';
import { markAtRest } from './mark-at-rest.ts';
import { markParagraph } from './mark-paragraph.ts';
import type { MarkableText } from './markable-text.ts';
import { matchQuote } from './match-quote.ts';
import { noteOf } from './note-of.ts';
import { numberNotes } from './number-notes.ts';
import { type MarkableParagraph, numberParagraphs } from './number-paragraphs.ts';
import type { Numbering, TraceWords } from './numbering.ts';
import { otherPlaces } from './other-places.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type ClaimAt, placeClaims } from './place-claims.ts';
import { type NamesByEntity, placeMentions } from './place-mentions.ts';
import { selectorAt } from './selector-at.ts';
import { withDashes } from './with-dashes.ts';

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

/** What the words of a selector have become, in the paragraphs as they are now. */
function selectorFollower(markable: readonly MarkableParagraph[], trace: TraceWords): FollowSelector {
  // The cells of a table have no words of their own in the ledger.
  const paragraphs = markable.filter(({ node }) => node.type === 'paragraph');
  const texts = paragraphs.map(({ text }) => text);
  const ids = paragraphs.map(({ id }) => id);
  const textById = new Map(paragraphs.map(({ id, text }) => [id, text]));
  return (selector) => {
    const place = trace((text) => matchQuote(text, selector), textById);
    return place && selectorAt(texts, ids.indexOf(place.id), place, selector);
  };
}

/** The claims in the order of their notes, each with its place. */
function placedClaims(
  { id, meta }: ArticleInput,
  placed: readonly ClaimAt[],
  paragraphs: readonly MarkableParagraph[],
  notes: readonly NoteNode[],
): PlacedClaim[] {
  const numbers = new Map(notes.map((note) => [note.id, note.number]));
  return placed
    .map(({ claim, block, start, end }) => {
      const { id: paragraph, offset } = paragraphs[block] as MarkableParagraph;
      return {
        ...claim,
        ...{ article: id, paragraph, start: offset + start, end: offset + end },
        number: numbers.get(claim.id) as number,
        later: isLater(claim.known, articleDay(meta)),
      };
    })
    .sort((a, b) => a.number - b.number);
}

/**
 * Marks an article: permanent ids, mentions, claims with their notes; `forms` are further ones of the names in its
 * language. The tree of `input` is used up. Never throws for what an editor wrote: all that is wrong is in the
 * findings.
 */
export function annotateArticle(
  input: ArticleInput,
  names: NamesByEntity,
  numbering: Numbering,
  forms?: NamesByEntity,
): { article: AnnotatedArticle; edited: EditedWords[]; findings: Finding[] } {
  const { id, file, meta, tree, locate } = input;
  const placeOf = ({ position }: Nodes): Place => ({
    file,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
  });
  const claimIds = meta.claims.flatMap((claim) => [claim.id, ...claim.formerIds]);
  const ofText = checkText(tree, input.text, claimIds, placeOf);

  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  const paragraphs = numberParagraphs(tree, numbering, meta.credit);
  const text: MarkableText = {
    texts: paragraphs.map((one) => one.text),
    closed: paragraphs.map((one) => one.closed),
    others: otherPlaces(tree, meta),
    follow: selectorFollower(paragraphs, numbering.trace),
  };
  const ofPullQuotes = checkPullQuotes(tree, text.texts, placeOf);
  const sought = meta.typography ? withDashes(meta) : meta;
  const found = placeMentions(sought, names, text, locate, forms);
  const { placed, ...ofClaims } = placeClaims(sought.claims, text, locate);

  const mentions = paragraphs.flatMap((paragraph, block) => {
    const claims = placed.filter((claim) => claim.block === block);
    return markParagraph(id, paragraph, found.mentions[block] ?? [], claims);
  });
  markAtRest(tree);
  const notes = numberNotes(tree, new Map(placed.map(({ claim }) => [claim.id, noteOf(claim, articleDay(meta))])));
  tree.children.push(...notes);

  return {
    article: {
      ...{ id, meta, mentions, tree },
      paragraphs: paragraphsOf(paragraphs),
      claims: placedClaims(input, placed, paragraphs, notes),
    },
    edited: [...found.edited, ...ofClaims.edited],
    findings: [...ofText, ...ofPullQuotes, ...found.findings, ...ofClaims.findings],
  };
}
