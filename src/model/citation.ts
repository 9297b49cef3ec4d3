import { z } from 'zod';
import { id } from './id.ts';

/** A work that something rests on: its id, or the id with where in it and what it says. */
export const citation = z
  .union([
    id,
    z.strictObject({
      id,
      /** Where in the work: a page, a chapter, a minute. */
      locator: z.string().min(1).max(100).optional(),
      /** What the work says on the point, in one sentence of the editor's own; plain text. */
      says: z.string().min(1).max(500).optional(),
      /** The exact words of the work, where they may be quoted; plain text. */
      passage: z.string().min(1).max(1000).optional(),
    }),
  ])
  .transform((given): Citation => (typeof given === 'string' ? { id: given } : given));

/** A list of them. */
export const citations = z.array(citation);

/** A work that something rests on, with where in it and what it says. */
export interface Citation {
  id: string;
  locator?: string | undefined;
  says?: string | undefined;
  passage?: string | undefined;
}
