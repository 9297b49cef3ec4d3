import type { Root } from 'mdast';
import type { ArticleMeta } from './article.ts';
import type { Claim } from './claim.ts';
import type { Entity, Relation } from './entity.ts';
import type { Fellow } from './fellow.ts';
import type { ArticleFigure } from './image.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import type { TableWords } from './table-words.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Withdrawn } from './withdrawn.ts';
import type { Work } from './work.ts';

/** A numbered paragraph of an article, or a figure or table that has words. */
export interface Paragraph {
  /** The permanent id, `p4`; `credit` for the line under the title, which has no number. */
  id: string;
  /** What readers see, `4`; of a figure or table its id, `f2`; empty for the credit line. */
  number: string;
  /** Its words, without marks and noterefs; of a table its caption and its cells, each on a line. */
  text: string;
}

/** Words of a paragraph that name an entity. Offsets are UTF-16 units of the paragraph's text. */
export interface Mention {
  article: string;
  entity: string;
  paragraph: string;
  start: number;
  end: number;
  /** Whether it is the first of this entity in its paragraph. */
  first: boolean;
}

/** A claim with its place in the text. */
export interface PlacedClaim extends Claim {
  article: string;
  paragraph: string;
  start: number;
  end: number;
  /** The number of its note. */
  number: number;
  /** Whether its note became known only after the article's day. */
  later: boolean;
}

/** An article with its marks found, before it is rendered. */
export interface AnnotatedArticle {
  id: string;
  meta: ArticleMeta;
  paragraphs: Paragraph[];
  mentions: Mention[];
  claims: PlacedClaim[];
  /** The marked text: the credit line first, the notes last, in their order. */
  tree: Root;
}

/** The text of an element, in UTF-16 units, and the places of the elements in it by their ids. */
export interface PrintedText {
  text: string;
  places: ReadonlyMap<string, { start: number; end: number }>;
}

/** The rendered pieces of an article; every string is HTML that is safe to print. */
export interface ArticleHtml {
  credit: string;
  body: string;
  notes: string;
  /** The style rules of this article alone: they lift each note into the margin, and hide tombstones. */
  style: string;
  /** Whether it has blocks that few texts have, which need a style besides. */
  hasBlocks: boolean;
  /** Every id in it. */
  ids: ReadonlySet<string>;
  /** The text that the two elements hold in the page, for what is found by its position in it. */
  text: { credit: PrintedText; body: PrintedText };
}

/** What stood at a permanent id that stands in the text no longer. */
export interface Tombstone {
  id: string;
  series: 'text' | 'heading' | 'figure';
  /** The day from which it was gone. */
  since: string;
  /** Why it was taken out, if an editor has said so. */
  reason: string | undefined;
  /** The id that took it in and stands in the text. */
  into: string | undefined;
  /** The words it last had. */
  text: string;
  /** The id behind which it stood; none at the beginning. */
  behind: string | undefined;
}

export interface Article extends Omit<AnnotatedArticle, 'tree'> {
  /** The figures that have images, in the order of the text. */
  figures: ArticleFigure[];
  /** The words of its tables, by their permanent ids, as the ledger puts them together. */
  tables: ReadonlyMap<string, TableWords>;
  /** Its paragraph ledger, up to date with the text. */
  ledger: Ledger;
  tombstones: Tombstone[];
  /** The same text in other languages: its original first, then by language. */
  fellows: Fellow[];
  html: ArticleHtml;
  /** Its text and notes as Markdown, its links relative to `articles/<id>.md`. */
  markdown: string;
  /** Words in the text, notes apart. */
  wordCount: number;
}

/** A mention with the sentence it stands in. */
export interface MentionInContext extends Mention {
  number: string;
  /** Where the words around it begin and end in the paragraph, `before` and `after` included. */
  from: number;
  to: number;
  before: string;
  exact: string;
  after: string;
}

/** A relation as one of its two sides sees it. */
export interface RelationView extends Relation {
  /** The entity on the other side. */
  other: string;
  /** Whether this side is the target. */
  inverse: boolean;
}

/** Where a work is cited. */
export interface CitedAt {
  entity?: string;
  article?: string;
  claim?: string;
}

/** A link to a work, by where it stands. */
export interface LinkedWork extends CitedAt {
  work: string;
}

/** The records of an edition and its vocabulary, which its pictures are drawn from. */
export type Records = Pick<Edition, 'entities' | 'entityById' | 'vocabulary'>;

/** Everything that is published, with its indexes. */
export interface Edition {
  settings: Settings;
  vocabulary: Vocabulary;
  /** Its own pages, `content/pages/`, in their order. */
  pages: Page[];
  articles: Article[];
  entities: Entity[];
  works: Work[];
  /** What was published and was taken down. */
  withdrawn: Withdrawn[];
  articleById: Map<string, Article>;
  entityById: ReadonlyMap<string, Entity>;
  workById: Map<string, Work>;
  mentionsByEntity: Map<string, MentionInContext[]>;
  relationsByEntity: Map<string, RelationView[]>;
  citationsByWork: Map<string, CitedAt[]>;
  /** The ids of the works that anything cites. */
  citedWorks: ReadonlySet<string>;
}
