import { z } from 'zod';
import { authorSchema } from './author.ts';
import { claimSchema, QUOTE_LIMIT } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { slugOf } from './gathering.ts';
import { id } from './id.ts';
import { languageTag } from './language-tag.ts';
import { licence } from './licence.ts';
import { paragraphId } from './paragraph-id.ts';
import { fullDate, partialDate } from './partial-date.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** The name of a section, a series or a tag: words of which an address can be made. */
const gathering = z
  .string()
  .max(100)
  .refine((name) => slugOf(name) !== '', { error: 'write words' });

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

/** The frontmatter of an article, `content/articles/<id>.md`; `language` and `typography` are those of one
 * that does not say. */
export const articleSchema = (
  vocabulary: Pick<Vocabulary, 'claimKinds' | 'ratings'>,
  language = 'en',
  typography = false,
) =>
  z.strictObject({
    title: z.string().min(1),
    /** One or two sentences under the title. */
    deck: z.string().min(1),
    /** A few words over the title: place and time. */
    kicker: z.string().min(1).optional(),
    /** Who wrote this text, in words; without it the names of the authors. */
    byline: z.string().min(1).optional(),
    /** The section of the edition in which it stands, in words. */
    section: gathering.optional(),
    /** The series of which it is part, and the how-manieth part it is. */
    series: z.strictObject({ name: gathering, position: z.number().int().min(1).max(10_000) }).optional(),
    /** What it is about, in words of the edition. */
    tags: z.array(gathering).max(50).default([]),
    /** The licence of this text, if it is not that of the edition. */
    licence: licence.optional(),
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
    /** The article of which it is a translation. */
    translationOf: id.optional(),
    /** The day up to which the translation was compared with its original: what changed there since is told. */
    translationAsOf: fullDate.optional(),
    /** Whether straight marks of quotation, apostrophes and dashes become those of its language. */
    typography: z.boolean().default(typography),
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
