import { z } from 'zod';
import { isWholeAddress } from './address.ts';
import { id } from './id.ts';
import { languageTag } from './language-tag.ts';
import { licence } from './licence.ts';
import { vocabularySchema } from './vocabulary/vocabulary-schema.ts';

const BAD_ADDRESS = { params: { rule: 'bad-address' } };
const line = z.string().min(1).max(300);

/** The lists of the site that its navigation may lead to. */
export const LIST_PAGES = ['entities', 'claims', 'works', 'corrections'] as const;

const navigation = z.union([
  /** To the list of a kind of entity. */
  z.strictObject({ kind: z.string().min(1), words: line.optional() }),
  /** To a list of the site (`entities`, `claims`, `works`, `corrections`) or a page of `content/pages/`. */
  z.strictObject({ page: id, words: line.optional() }),
  /** To any other address, within the site or not. */
  z.strictObject({
    address: z.string().refine((text) => /^\/(?!\/)/.test(text) || isWholeAddress(text), BAD_ADDRESS),
    words: line,
  }),
]);

/** What an edition is called and how it is set up, `content/edition.yaml`; every field has the program's default. */
export const settingsSchema = z.strictObject({
  /** What the edition is called. */
  name: line.optional(),
  /** A few words under its name on the first page. */
  tagline: line.optional(),
  /** One or two sentences, for search engines and feeds. */
  description: line.optional(),
  /** The language of the interface and of what does not say otherwise, as a BCP 47 tag. */
  language: languageTag.default('en'),
  /** Whether straight marks of quotation, apostrophes and dashes in articles become those of their language. */
  typography: z.boolean().default(false),
  /** The address to which readers write about mistakes. */
  corrections: z
    .string()
    .regex(/^[^\s@<>"]+@[^\s@<>"]+$/, { error: 'write an address of e-mail' })
    .optional(),
  /** The licence of the texts: an id (SPDX), or a name and an address. Without it none is stated. */
  licence: licence.optional(),
  /** What the head of each page leads to, beside the search. */
  navigation: z.array(navigation).optional(),
  /** A picture before the name of the edition: a file of `public/`, from the root of the site on. */
  logo: z
    .string()
    .regex(/^\/[^\s\\]+\.(?:svg|png|webp|avif)$/, { error: 'write a picture of public/, such as /logo.svg' })
    .optional(),
  /**
   * Which paragraphs have pages to be shared: all, those with a key claim, or none; and for how many the edition, and
   * an article, may have them.
   */
  sharePages: z
    .strictObject({
      of: z.enum(['all', 'key', 'none']).default('all'),
      upTo: z.number().int().min(0).max(100_000).default(2_000),
      upToInArticle: z.number().int().min(0).max(10_000).default(150),
    })
    .prefault({}),
  /** Where the vocabulary differs from the program's. */
  vocabulary: vocabularySchema.prefault({}),
  /** Words of the interface that the edition wants otherwise, by theme and name. */
  words: z.record(z.string(), z.unknown()).default({}),
});

export type NavigationItem = z.output<typeof navigation>;
export type OwnSettings = z.output<typeof settingsSchema>;

/** The settings of an edition, defaults filled in. */
export interface Settings extends Omit<OwnSettings, 'vocabulary' | 'words' | 'navigation'> {
  name: string;
  tagline: string;
  description: string;
  navigation: NavigationItem[];
}
