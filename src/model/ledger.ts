import { z } from 'zod';
import { fullDate } from './partial-date.ts';

/**
 * A permanent id: of a paragraph `p` and a number as in statutes, `p4`, `p4a`; of a figure the same with `f`, of a
 * table with `t`, of a block of code with `c`; of a heading `section-` and the words that it had at first.
 * Tables and code that were published as figures keep their `f`.
 */
export const blockId = z.string().regex(/^(?:[pftc]\d+[a-z]*|section-\S+)$/);

const entry = z.strictObject({
  /** The permanent id. */
  id: blockId,
  /** What it is: a paragraph by itself, in a quotation or in a list; a heading; images, a table, a block of code. */
  kind: z.enum(['paragraph', 'quotation', 'list', 'heading', 'figure', 'table', 'code']),
  /** Whether the id stands in the text, was taken over by another paragraph, or was taken out. */
  state: z.enum(['live', 'merged', 'removed']),
  /** The day it was first published. */
  first: fullDate,
  /** The day its words, its place or its state last changed. */
  changed: fullDate,
  /** The day it was last put into another place. */
  moved: fullDate.optional(),
  /** The paragraph that took it over. */
  into: blockId.optional(),
  /** Why it was taken out. */
  reason: z.string().optional(),
  /** The paragraph that it was split from. */
  splitFrom: blockId.optional(),
  /** Words of the text that may be this paragraph, edited, or another: an editor has been asked and not said yet. */
  asked: z.string().optional(),
  /** The words it last stood for. */
  text: z.string(),
  /** The words it stood for before, newest first, each with the day from which it no longer did. */
  former: z.array(z.strictObject({ until: fullDate, text: z.string() })).default([]),
});

const recordedVersion = z.strictObject({
  /** The day from which it stood. */
  date: fullDate,
  /** Its blocks in their order, each as its id and the check of its words: `p1.1k3j9x2 section-roads.5bv8`. */
  blocks: z.string().regex(/^(?:\S+\.[0-9a-z]+(?: |$))*$/),
});

/**
 * The paragraph ledger of an article, `content/articles/<id>.permalinks.json`: its paragraphs, with the headings and
 * figures between them, in the order of the text.
 */
export const ledgerSchema = z.strictObject({
  version: z.literal(1),
  article: z.string(),
  paragraphs: z.array(entry),
  /**
   * What stood in the text at each update, the oldest first. A ledger from before this was kept has none; then it is
   * told from the days of its entries, until its next update.
   */
  versions: z.array(recordedVersion).optional(),
  /** Made by the tool from all the rest, to tell whether anyone else wrote in it. */
  check: z.string().optional(),
});

export type LedgerEntry = z.output<typeof entry>;
export type RecordedVersion = z.output<typeof recordedVersion>;
export type Ledger = z.output<typeof ledgerSchema>;
/** A paragraph, heading or figure of the present text, before it has its id. */
export interface Block {
  kind: LedgerEntry['kind'];
  text: string;
}

/** How the name of a ledger's file ends, after the id of its article. */
export const LEDGER_ENDING = '.permalinks.json';

/** Where the ledger of an article stands in the content folder. */
export const ledgerPath = (article: string): string => `articles/${article}${LEDGER_ENDING}`;

const SERIES = { heading: 'heading', figure: 'figure', table: 'figure', code: 'figure' } as const;

/** Paragraphs continue paragraphs, wherever they stand; headings headings; figures, tables and code one another. */
export const seriesOf = (kind: LedgerEntry['kind']): 'text' | 'heading' | 'figure' =>
  (SERIES as Partial<Record<LedgerEntry['kind'], 'heading' | 'figure'>>)[kind] ?? 'text';

/** The letter with which the ids of a kind of block begin; none for headings, which have their words. */
export const letterOf = (kind: LedgerEntry['kind']): 'p' | 'f' | 't' | 'c' | undefined => {
  if (kind === 'heading') return undefined;
  return kind === 'figure' ? 'f' : kind === 'table' ? 't' : kind === 'code' ? 'c' : 'p';
};

/** Two FNV-1a hashes of a text, 32 bits each, in hexadecimal: against slips, not against forgers. */
function hashOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x050c5d1f];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The check of what a ledger says, whatever its layout: another one means that it was not written by the tool. */
export function ledgerCheck({ article, paragraphs, versions }: Ledger): string {
  const said = paragraphs.map(
    ({ id, kind, state, first, changed, moved, into, reason, splitFrom, asked, text, former }) => [
      ...[id, kind, state, first, changed, into ?? null, reason ?? null, splitFrom ?? null, asked ?? null, text],
      former.map(({ until, text }) => [until, text]),
      ...(moved === undefined ? [] : [moved]),
    ],
  );
  const stood = versions?.map(({ date, blocks }) => [date, blocks]);
  return hashOf(JSON.stringify(stood ? [article, said, stood] : [article, said]));
}
