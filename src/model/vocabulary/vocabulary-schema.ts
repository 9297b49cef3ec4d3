import { z } from 'zod';
import { id } from '../id.ts';
import { languageTag } from '../language-tag.ts';
import { RATING_GROUPS, TIE_KINDS, VOCABULARY_LISTS } from './vocabulary.ts';

const words = z.string().min(1).max(200);

const kind = z.strictObject({
  one: words.optional(),
  many: words.optional(),
  schema: z
    .string()
    .regex(/^[A-Z][A-Za-z]*$/, { error: 'write a type of schema.org, such as Organization' })
    .optional(),
  hue: z.number().min(0).max(360).optional(),
  party: z.enum(['body', 'person', 'none']).optional(),
  placed: z.boolean().optional(),
  dated: z.boolean().optional(),
});

const relation = z.strictObject({
  of: words.optional(),
  inverse: words.optional(),
  lasting: z.boolean().optional(),
  tie: z.enum([...TIE_KINDS, 'none']).optional(),
  mutual: z.boolean().optional(),
  card: z.boolean().optional(),
  scene: z.boolean().optional(),
  after: z.boolean().optional(),
  ends: z.enum(['subject', 'target', 'none']).optional(),
  says: words.optional(),
  said: words.optional(),
  ask: z.array(words).max(200).optional(),
});

const rating = z.strictObject({
  sign: z.string().min(1).max(4).optional(),
  word: words.optional(),
  meaning: z.string().min(1).optional(),
  group: z.enum(RATING_GROUPS).optional(),
  origins: z.number().int().min(0).max(9).optional(),
});

const weightId = z.string().regex(/^[\p{L}\p{N}]{1,3}$/u, { error: 'write one to three letters or digits, such as A' });

/** The words of terms in a further language: what they are and do is the same in all. */
const termsIn = z.strictObject({
  kinds: z.record(id, kind.pick({ one: true, many: true })).default({}),
  relations: z.record(id, relation.pick({ of: true, inverse: true, says: true, said: true, ask: true })).default({}),
  claimKinds: z.record(id, z.strictObject({ word: words.optional() })).default({}),
  ratings: z.record(id, rating.pick({ word: true, meaning: true })).default({}),
  weights: z.record(weightId, z.strictObject({ words: words.optional() })).default({}),
});

/** Ids of ratings that would be taken for the choices "not yet known" and "no rating" of the filters. */
const TAKEN = ['not-yet', 'gloss'];
const ratingId = id.refine((text) => !TAKEN.includes(text), { error: 'choose another id: filters need this one' });

/**
 * The vocabulary in `content/edition.yaml`: what an edition has otherwise than the program. A term of the program's is
 * altered where a field is given, a new one is added behind; of a list that `replace` names only the terms given stay.
 */
export const vocabularySchema = z.strictObject({
  replace: z.array(z.enum(VOCABULARY_LISTS)).default([]),
  kinds: z.record(id, kind).default({}),
  relations: z.record(id, relation).default({}),
  claimKinds: z
    .record(id, z.strictObject({ word: words.optional(), sign: z.string().min(1).max(4).optional() }))
    .default({}),
  ratings: z.record(ratingId, rating).default({}),
  weights: z.record(weightId, z.strictObject({ words: words.optional() })).default({}),
  /** The words in other languages that articles are in. */
  in: z.record(languageTag, termsIn).default({}),
});

export type OwnVocabulary = z.output<typeof vocabularySchema>;
