import type { LedgerEntry } from './ledger.ts';

/** A paragraph, heading or figure that stands in the text. */
export interface LivePermalink {
  id: string;
  kind: LedgerEntry['kind'];
  address: string;
  /** The check of its words, as links carry it. */
  check: string;
  first: string;
  changed: string;
  moved?: string | undefined;
  splitFrom?: string | undefined;
}

/** What was taken into another, and the live one that leads on. */
export interface AliasPermalink {
  id: string;
  kind: LedgerEntry['kind'];
  address: string;
  into: string;
  since: string;
}

/** What stood in the text and was taken out. */
export interface TombstonePermalink {
  id: string;
  kind: LedgerEntry['kind'];
  address: string;
  since: string;
  reason?: string | undefined;
}

/** A version that was published. */
export interface VersionPermalink {
  id: string;
  date: string;
  current: boolean;
  address: string;
  /** The address of its words alone, and their SHA-256, in hexadecimal. */
  text: string;
  sha256: string;
  /** Its blocks in their order, each by its key in `words`: id and check. */
  blocks: string[];
}

/** A note, with the ids that it had before. */
export interface NotePermalink {
  id: string;
  address: string;
  paragraph: string;
  aliases: string[];
  /** What the addresses of its later facts end with, behind its own and an underscore. */
  facts: string[];
}

/** What every permanent address in an article leads to, `articles/<id>.permalinks.json` of the built site. */
export interface Permalinks {
  schema: 1;
  article: string;
  /** The ids that the article had before. */
  formerIds: string[];
  title: string;
  language: string;
  address: string;
  /** In the order of the text. */
  live: LivePermalink[];
  aliases: AliasPermalink[];
  tombstones: TombstonePermalink[];
  /** Every id that was ever given, in the order of the text, those that are gone where they stood. */
  order: string[];
  notes: NotePermalink[];
  /** The oldest first. */
  versions: VersionPermalink[];
  /** All words that ever stood in the text, by id and check. */
  words: Record<string, string>;
}
