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
  /** Whether the title is its own for certain; then a heading at the head of the text is another one. */
  titled?: boolean | undefined;
  /** The images that it holds itself, by the addresses that stand for them in the text. */
  images?: ReadonlyMap<string, GivenImage> | undefined;
  remarks: Remark[];
}

/** An image as a document has it: its bytes, and what it is called there. */
export interface GivenImage {
  bytes: Buffer;
  name: string;
}

/** What becomes of the address of an image: another one, or why the image is left out. */
export type ImageFate = { address: string } | { why: string };
