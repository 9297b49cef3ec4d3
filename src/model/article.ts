import { z } from 'zod';
import { authorSchema } from './author.ts';
import { claimSchema, QUOTE_LIMIT } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { id } from './id.ts';
import { languageTag } from './language-tag.ts';
import { paragraphId } from './paragraph-id.ts';
import { fullDate, partialDate } from './partial-date.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

const wording = z.union([
  z.string().min(1).max(QUOTE_LIMIT),
  z.strictObject({
    /** The words. */
    text: z.string().min(1).max(QUOTE_LIMIT),
    /** The words right before them, where they occur more than once. */
    prefix: z.string().min(1).max(QUOTE_LIMIT).optional(),
    /** The words right after them, where they occur more than once. */
    suffix: z.string().min(1).max(QUOTE_LIMIT).optional(),
  }),
]);

const listing = z.union([
  id,
  z.strictObject({
    id,
    /** Further exact words of this text that stand for the entity. */
    also: z.array(wording).default([]),
  }),
]);

/** The frontmatter of an article, `content/articles/<id>.md`; `language` is that of one that does not say. */
export const articleSchema = (vocabulary: Pick<Vocabulary, 'claimKinds' | 'ratings'>, language = 'en') =>
  z.strictObject({
    title: z.string().min(1),
    /** One or two sentences under the title. */
    deck: z.string().min(1),
    /** A few words over the title: place and time. */
    kicker: z.string().min(1).optional(),
    /** Who wrote this text, in words; without it the names of the authors. */
    byline: z.string().min(1).optional(),
    /** Who made it, one by one. */
    authors: z.array(authorSchema).default([]),
    /** The line that says what the text rests on; inline Markdown, annotated like the text. */
    credit: z.string().min(1).optional(),
    /** The day it was published here. */
    published: fullDate,
    /** Whether it is still being written: development shows it, a build leaves it out. */
    draft: z.boolean().default(false),
    /** The day it was last changed in substance. */
    updated: fullDate.optional(),
    /** The work that it retells. */
    retells: id.optional(),
    /** The day it speaks from: what became known later is "since". Without it there is no then and now. */
    asOf: partialDate.optional(),
    /** The language of the text, as a BCP 47 tag. */
    language: languageTag.default(language),
    /** The entities it is about. */
    entities: z.array(listing).default([]),
    /** The claims it makes. */
    claims: z.array(claimSchema(vocabulary)).default([]),
    /** The pictures that stand in its text, each with the paragraph behind which it stands; without any none does. */
    pictures: z
      .strictObject({
        /** Who changed sides. */
        allegiance: z.strictObject({ after: paragraphId }).optional(),
      })
      .default({}),
    /** The mistakes that were mended since it was published. */
    corrections: z.array(correctionSchema).default([]),
    /** The ids it had before, when its file was named otherwise: links to them lead on. */
    formerIds: z.array(id).default([]),
  });

export type ArticleMeta = z.output<ReturnType<typeof articleSchema>>;
/** Words of an article that stand for an entity, with what tells them from other occurrences. */
export interface Wording {
  text: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}
