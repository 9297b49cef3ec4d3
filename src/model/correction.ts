import { z } from 'zod';
import { id } from './id.ts';
import { paragraphId } from './paragraph-id.ts';
import { fullDate } from './partial-date.ts';

/** A mistake that was mended after publication, in the frontmatter of its article. */
export const correctionSchema = z.strictObject({
  /** The day on which it was mended. */
  date: fullDate,
  /** The paragraph, as its address has it: `p4`. */
  paragraph: paragraphId,
  /** The claim that was wrong, if it was one. */
  claim: id.optional(),
  /** What was wrong and how it reads now; plain text. */
  sentence: z.string().min(1),
});

export type Correction = z.output<typeof correctionSchema>;
