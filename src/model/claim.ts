import { z } from 'zod';
import { citations } from './citation.ts';
import { laterFact } from './entity.ts';
import { id } from './id.ts';
import { partialDate } from './partial-date.ts';
import { roomOf } from './room-of.ts';
import { oneOf } from './vocabulary/one-of.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** The longest gist: two lines of the margin, in characters of Latin, or half as many that are twice as wide. */
const GIST_LIMIT = 90;

/** The longest quote, in characters. */
export const QUOTE_LIMIT = 2000;

/** A claim that an article makes, and what is known of it, in the vocabulary of the edition. */
export const claimSchema = ({ claimKinds, ratings }: Pick<Vocabulary, 'claimKinds' | 'ratings'>) =>
  z.strictObject({
    /** Its name in addresses: unique in the article, permanent. */
    id,
    /** The ids it had before: links to them lead on. */
    formerIds: z.array(id).default([]),
    /** The exact words of the text that carry it (exact of the W3C TextQuoteSelector). */
    quote: z.string().min(1).max(QUOTE_LIMIT),
    /** The words right before the quote, where it occurs more than once. */
    prefix: z.string().min(1).max(QUOTE_LIMIT).optional(),
    /** The words right after the quote, where it occurs more than once. */
    suffix: z.string().min(1).max(QUOTE_LIMIT).optional(),
    /** The claim restated in one sentence. */
    claim: z.string().min(1),
    /** What sort of statement it is. */
    kind: oneOf(claimKinds),
    /** How it has fared; a note without a rating is a gloss. */
    rating: oneOf(ratings).optional(),
    /** The margin's first line: the point, in at most 90 characters, 45 of Chinese, Japanese or Korean. */
    gist: z
      .string()
      .min(1)
      .max(GIST_LIMIT, { error: 'gist-too-long' })
      .superRefine((gist, { addIssue }) => {
        const room = roomOf(gist);
        if (gist.length > GIST_LIMIT || room <= GIST_LIMIT) return;
        const detail = `${gist.length} wide`;
        addIssue({ code: 'custom', params: { rule: 'gist-too-long', detail } });
      }),
    /** The whole note, Markdown, for a reader who has only this sentence before them. */
    note: z.string().min(1),
    /** When this context became public: "then" (by the article's day) or a date; if it is left out, then. */
    known: z.union([z.literal('then'), partialDate]).default('then'),
    /** The works behind the note. */
    works: citations.default([]),
    /** What came out later, where the note itself was known then. */
    since: z.array(laterFact).default([]),
    /** Whether it is among the key notes, the quiet default. */
    key: z.boolean().default(false),
  });

export type Claim = z.output<ReturnType<typeof claimSchema>>;
