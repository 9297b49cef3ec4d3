import type { Root } from 'mdast';

/** One thing that was not taken as it stood. */
export interface Remark {
  what: 'changed' | 'left out';
  words: string;
  /** The paragraph of the article at which it stood, from 1 on; none for the document as a whole. */
  paragraph?: number;
}

/** A document of another program: its text, what it says of itself, and what could not be taken. */
export interface ForeignDocument {
  tree: Root;
  title?: string | undefined;
  deck?: string | undefined;
  published?: string | undefined;
  /** What it is called in addresses, who wrote it, its language, and whether it was still being written. */
  name?: string | undefined;
  byline?: string | undefined;
  language?: string | undefined;
  draft?: boolean | undefined;
  remarks: Remark[];
}
