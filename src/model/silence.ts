import { z } from 'zod';
import { QUOTE_LIMIT } from './claim.ts';
import { id } from './id.ts';

/** A list of which the last entry may have been deleted. */
const words = z
  .array(z.string().min(1).max(QUOTE_LIMIT))
  .nullish()
  .transform((all) => all ?? []);

/** What the bench suggests no more, `content/suggestions.yaml`; a file or a field without a value says nothing. */
export const silenceSchema = z
  .strictObject({
    /** Words that are suggested in no article: as a name, or as a sign of a claim. */
    never: words,
    /** Words that are not suggested in one article, by its id. */
    notHere: z
      .record(id, words)
      .nullish()
      .transform((all) => all ?? {}),
  })
  .nullable()
  .transform((all) => all ?? { never: [], notHere: {} });

/** Words that are not suggested. */
export type Silence = readonly string[];
export type Silences = z.output<typeof silenceSchema>;
