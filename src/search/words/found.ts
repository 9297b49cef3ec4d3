import type { Answer, NamedFilters } from '../answers/answers-file.ts';
/** What results are narrowed to; what is absent narrows nothing. */
export interface Filters {
  /** Entities of this kind, and the claims and paragraphs that name one. */
  kind?: string;
  /** This entity, and the claims and paragraphs that name it. */
  entity?: string;
  /** Claims so rated, and the paragraphs that make one. */
  rating?: string;
  /** Claims whose note was known on the article's day (`then`) or only later, and the paragraphs that make one. */
  known?: 'then' | 'later';
  /** Claims of this kind, and the paragraphs that make one. */
  claimKind?: string;
  /** Claims that name this year or became known in it, and the paragraphs that name it or make one. */
  year?: string;
  /** The claims and paragraphs of this article, and the entities that it names. */
  article?: string;
  /** What is in the articles of this section, series or tag, by what their address ends with. */
  section?: string;
  series?: string;
  tag?: string;
}

/** As known on the day of the earliest article, on a day that is not before it, or today. */
export type AsOf = 'then' | { day: string } | 'now';

export interface SearchOptions {
  /** How questions are answered; as known today if nothing else is said. */
  as?: AsOf;
  filters?: Filters;
  /** `place`: article by article, in the order of the text. */
  sort?: 'relevance' | 'place';
  /** Takes every word as it is typed: no name is put in the place of another spelling. */
  literal?: boolean;
  /** How much farther than the best articles is looked, in steps; each loads more. */
  far?: number;
  /** Searches notes and dossiers in any case, not only for words that stand nowhere else; loads more. */
  deep?: boolean;
}

/** A piece of an excerpt: plain text, never markup. */
export interface ExcerptRun {
  text: string;
  hit: boolean;
}

export interface EntityHit {
  id: string;
  name: string;
  kind: string;
  /** One sentence, as known on the day of the articles. */
  line: string;
  /** Mentions in all articles. */
  mentions: number;
  /** The other name that answers the query, if it is not the main one. */
  as?: string;
  /** The words of the dossier that answer the query, if no name does. */
  excerpt?: ExcerptRun[];
  address: string;
}

export interface ArticleOfHit {
  id: string;
  title: string;
  /** In which it is written (BCP 47), as are the words of its hits. */
  language: string;
}

export interface ClaimHit {
  article: ArticleOfHit;
  id: string;
  /** The number of its note. */
  note: number;
  rating: string;
  gist: ExcerptRun[];
  /** The claim in one sentence. */
  claim: ExcerptRun[];
  /** Words of the note or of its later facts, if they alone answer the query. */
  excerpt?: ExcerptRun[];
  /** `then`, or the date when the note became known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  known: string;
  /** Whether it became known only after the article's day. */
  later: boolean;
  /** The number of its paragraph, `4`; empty for the credit line. */
  paragraph: string;
  /** Of its note: `…#note-<id>`. */
  address: string;
}

export interface ParagraphHit {
  article: ArticleOfHit;
  /** `p4`; `credit` for the line under the title. */
  id: string;
  /** Its number in the ledger, `4`; empty for the credit line. */
  number: string;
  excerpt: ExcerptRun[];
  /** `…#p4`. */
  address: string;
  /** What is to be lit there: words as they stand in the paragraph, and the entities whose mentions answer. */
  light: { words: string[]; entities: string[] };
}

/** How many hits each choice of a filter would leave, all other filters kept. */
export interface Counts {
  kind: Record<string, number>;
  entity: Record<string, number>;
  rating: Record<string, number>;
  known: Record<string, number>;
  article: Record<string, number>;
  section: Record<string, number>;
  series: Record<string, number>;
  tag: Record<string, number>;
}

export interface Found {
  /** The query as typed, without spaces at its ends. */
  query: string;
  /** `index-missing`: the index could not be loaded, and only names were searched. */
  state: 'ok' | 'index-missing';
  /** Words that were taken for others; `literal` searches for the typed ones. */
  correction?: { typed: string; shown: string };
  /** What words of the query were taken to narrow it to; `literal` searches for them instead. */
  narrowed?: NamedFilters;
  /** Ids of the entities that the query names. */
  understood: string[];
  /** Words that stand nowhere. */
  missing: string[];
  /** What the records state in answer to the query, in one sentence each, the likeliest first. */
  answers: Answer[];
  entities: EntityHit[];
  claims: ClaimHit[];
  paragraphs: ParagraphHit[];
  counts: Counts;
  /** Titles of the articles in `counts.article`, by id. */
  titles: Record<string, string>;
  /** The names most like the query, when nothing is found. */
  nearest: EntityHit[];
  /** Whether more articles answer than were looked through: counts are then of the best ones. */
  more: boolean;
}

/** A name that may be meant, for the list under a search field. */
export interface Suggestion extends EntityHit {
  /** How it answers: by a name in full, by the beginning of one, or by another spelling. */
  how: 'name' | 'beginning' | 'spelling';
}
