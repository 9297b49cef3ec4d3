import { z } from 'zod';
import { fullDate } from './partial-date.ts';

/** A permanent paragraph id: `p` and a number as in statutes, `p4`, `p4a`. */
export const paragraphId = z.string().regex(/^p\d+[a-z]*$/);

const entry = z.strictObject({
  /** The permanent id. */
  id: paragraphId,
  /** What it is a paragraph of. */
  kind: z.enum(['paragraph', 'quotation', 'list']),
  /** Whether the id stands in the text, was taken over by another paragraph, or was taken out. */
  state: z.enum(['live', 'merged', 'removed']),
  /** The day it was first published. */
  first: fullDate,
  /** The day its words, its place or its state last changed. */
  changed: fullDate,
  /** The paragraph that took it over. */
  into: paragraphId.optional(),
  /** Why it was taken out. */
  reason: z.string().optional(),
  /** The words it last stood for. */
  text: z.string(),
  /** The words it stood for before, newest first, each with the day from which it no longer did. */
  former: z.array(z.strictObject({ until: fullDate, text: z.string() })).default([]),
});

/** The paragraph ledger of an article, `content/articles/<id>.permalinks.json`, in the order of the text. */
export const ledgerSchema = z.strictObject({ version: z.literal(1), article: z.string(), paragraphs: z.array(entry) });

export type LedgerEntry = z.output<typeof entry>;
export type Ledger = z.output<typeof ledgerSchema>;
/** A paragraph of the present text, before it has its number. */
export interface Block {
  kind: LedgerEntry['kind'];
  text: string;
}
