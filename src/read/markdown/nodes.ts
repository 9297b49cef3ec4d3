import type { Element, Properties } from 'hast';
import type { BlockContent, Blockquote, Image, Node, Nodes, Paragraph, Parent, PhrasingContent, Table } from 'mdast';
import type { ChartSort } from '../../model/chart.ts';
import type { Citation } from '../../model/citation.ts';
import { isRecordingName } from '../../model/recording.ts';
import './take-alerts.ts';

/** Words that name an entity. The first in a paragraph is a link. */
export interface MentionNode extends Parent {
  type: 'mention';
  entity: string;
  first: boolean;
  /** Whether other words than a name stand for the entity here. */
  also: boolean;
  /** Whether it is marked before the reader asks: the first name of the entity in its section. */
  atRest: boolean;
  children: PhrasingContent[];
}

/** Words that carry a claim. A claim that crosses another mark has several. */
export interface ClaimNode extends Parent {
  type: 'claim';
  claim: string;
  children: PhrasingContent[];
}

/** An element of HTML that an editor wrote into running text, and that may stand there. */
export interface InlineHtmlNode extends Parent {
  type: 'inlineHtml';
  tagName: string;
  properties: Properties;
  children: PhrasingContent[];
}

/** Images that stand by themselves, a recording, or a table, with the caption; the credit is its last line. */
export interface FigureNode extends Parent {
  type: 'figure';
  /** Of a table that is drawn: how, if that is said. */
  chart?: { sort: ChartSort | undefined };
  children: (Image | Table | Paragraph)[];
}

/** The class of the line of a caption that says who the image is by, which is a `small` element. */
export const CREDIT_CLASS = 'by';

/** The caption of a figure. */
export const captionOf = ({ children }: FigureNode): Paragraph | undefined =>
  children.find((node) => node.type === 'paragraph');

/** The table of a figure; none if it has images. */
export const tableOf = ({ children }: FigureNode): Table | undefined => children.find((node) => node.type === 'table');

/** The recording of a figure, which is written like an image; none if it has others. */
export function recordingOf({ children }: FigureNode): Image | undefined {
  const images = children.filter((node) => node.type === 'image');
  const [first] = images;
  return first && images.length === 1 && isRecordingName(first.url) ? first : undefined;
}

/** Whether a quotation is the words of a recording. */
export const isTranscript = (node: Nodes | undefined): node is Blockquote =>
  node?.type === 'blockquote' && node.data?.setApart === 'TRANSCRIPT';

/** A formula, in running text or as a paragraph of its own. */
export interface FormulaNode extends Node {
  type: 'formula';
  /** As it was written, in TeX. */
  value: string;
  /** Whether it stands by itself. */
  display: boolean;
  /** The signs that a reader sees, one after the other. */
  words: string;
  /** As MathML; not of one that cannot be read. */
  math?: Element;
  /** What is wrong with it, and how many characters into it. */
  wrong?: { what: string; at: number };
}

/** The link to a note, where it stands in the text. */
export interface NoterefNode extends Node {
  type: 'noteref';
  /** The id of the claim, or of the author's footnote. */
  note: string;
  number: number;
  /** 1 for the first noteref of its note, 2 for the second. */
  time: number;
}

/** A note: of a claim, or a footnote that the author wrote. */
export interface NoteNode extends Parent {
  type: 'note';
  id: string;
  number: number;
  children: BlockContent[];
}

/** The first line of a claim's note: its rating (said by the renderer) and its gist. */
export interface GistNode extends Parent {
  type: 'gist';
  claim: string;
  children: PhrasingContent[];
}

/** A dated fact that came out later. */
export interface LaterFactNode extends Parent {
  type: 'laterFact';
  on: string;
  /** What its address ends with, and what leads there as well. */
  ids: string[];
  /** Whether it came out after the article's day. */
  later: boolean;
  works: Citation[];
  children: BlockContent[];
}

/** The works that a note rests on. */
export interface CitationsNode extends Node {
  type: 'citations';
  works: Citation[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: MentionNode;
    claim: ClaimNode;
    noteref: NoterefNode;
    inlineHtml: InlineHtmlNode;
    formula: FormulaNode;
  }
  interface RootContentMap {
    formula: FormulaNode;
    mention: MentionNode;
    claim: ClaimNode;
    noteref: NoterefNode;
    inlineHtml: InlineHtmlNode;
    note: NoteNode;
    figure: FigureNode;
    gist: GistNode;
    laterFact: LaterFactNode;
    citations: CitationsNode;
  }
  interface BlockContentMap {
    figure: FigureNode;
    gist: GistNode;
    laterFact: LaterFactNode;
    citations: CitationsNode;
  }
  interface ParagraphData {
    /** The permanent id; `credit` for the line under the title. */
    id?: string;
    /** It is verse: its lines are kept. */
    verse?: boolean;
    /** It says whose words a quotation is. */
    saidBy?: boolean;
    /** It begins with the name of somebody who speaks. */
    speech?: boolean;
  }
}
