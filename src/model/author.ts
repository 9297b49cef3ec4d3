import { z } from 'zod';
import { isWholeAddress } from './address.ts';

/** Somebody who made an article. */
export const authorSchema = z.strictObject({
  /** As it is printed. */
  name: z.string().min(1).max(200),
  /** Whether it is a person or an organisation. */
  kind: z.enum(['person', 'organisation']).default('person'),
  /** What he, she or it did: text, translation, notes. */
  role: z.string().min(1).max(100).optional(),
  /** A page of theirs. */
  url: z
    .string()
    .refine(isWholeAddress, { params: { rule: 'bad-address' } })
    .optional(),
  /** Their ORCID iD. */
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, { error: 'write the iD alone, such as 0000-0002-1825-0097' })
    .optional(),
});

export type Author = z.output<typeof authorSchema>;
