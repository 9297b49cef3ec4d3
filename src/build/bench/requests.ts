import { z } from 'zod';
import { QUOTE_LIMIT } from '../../model/claim.ts';
import { id } from '../../model/id.ts';
import { LIMITS } from '../../model/limits.ts';

const words = z.string().min(1).max(QUOTE_LIMIT);
const long = z.string().min(1).max(LIMITS.value);
const offset = z.number().int().min(0).max(LIMITS.text);
const spot = z.strictObject({ paragraph: z.string().max(100), start: offset, end: offset });
const line = z.number().int().min(1).max(LIMITS.text);
const about = { article: id, hash: z.string().max(100).optional() };

const block = z.string().max(LIMITS.idLength);
const taken = z.strictObject({ entity: id, wording: z.number().int().min(0).max(10_000).optional() });
const text = z.strictObject({
  ...about,
  paragraph: block,
  markdown: z.string().max(LIMITS.blockLength),
  take: z.array(id).max(1000),
  drop: z.array(z.union([z.strictObject({ claim: id }), taken])).max(1000),
  move: z.array(z.strictObject({ claim: id, quote: words })).max(1000),
  verdicts: z.array(z.strictObject({ paragraph: block, verdict: z.enum(['accept', 'refuse']) })).max(1000),
  reason: z.string().max(QUOTE_LIMIT).optional(),
});

const citation = z.strictObject({
  id,
  locator: words.optional(),
  says: words.optional(),
  passage: words.optional(),
});
const item = z.string().regex(/^Q\d{1,20}$/);
const cited = z.array(citation).max(200);
const pasted = z.strictObject({ citations: z.array(long).min(1).max(100), weight: words });

/** What each request may say. */
export const REQUESTS = {
  state: z.strictObject(about),
  places: z.strictObject({ ...about, words }),
  wikidata: z.strictObject({ ...about, words }),
  name: z.strictObject({
    ...about,
    words,
    entity: z.union([id, z.strictObject({ name: words, kind: words, summary: long, wikidata: item.optional() })]),
    spots: z.array(spot).max(1000),
    everywhere: z.boolean(),
  }),
  claim: z.strictObject({
    ...about,
    claim: z.strictObject({
      id: id.optional(),
      claim: long,
      kind: words,
      rating: words.optional(),
      gist: words,
      note: long,
      known: words.optional(),
      works: cited,
      since: z.array(z.strictObject({ on: words, text: long, works: cited, key: z.boolean().optional() })).max(100),
      key: z.boolean(),
    }),
    spot: spot.optional(),
    pasted: pasted.extend({ ids: z.array(id).max(200) }).optional(),
  }),
  cite: pasted.extend(about),
  remove: z.union([
    z.strictObject({ ...about, claim: id, reason: z.string().max(QUOTE_LIMIT).optional() }),
    taken.extend(about),
  ]),
  preview: z.strictObject({ ...about, note: z.string().max(LIMITS.value) }),
  suggestions: z.strictObject(about),
  publish: z.strictObject(about),
  list: z.strictObject({ ...about, entity: id }),
  silence: z.strictObject({ ...about, words: z.array(words).min(1).max(100), everywhere: z.boolean() }),
  findings: z.strictObject({ article: id.optional() }),
  mend: z.strictObject({
    rule: words,
    file: words,
    line,
    column: line,
    message: long,
    verdict: z.enum(['accept', 'refuse']).optional(),
    // That it says something is asked where a reason is needed.
    reason: z.string().max(QUOTE_LIMIT).optional(),
  }),
  text: z.strictObject({ ...about, paragraph: block }),
  'try-text': text,
  'put-text': text,
  undo: z.strictObject({ article: id.optional() }),
  redo: z.strictObject({ article: id.optional() }),
};

export type RequestName = keyof typeof REQUESTS;
export type Request<N extends RequestName> = z.output<(typeof REQUESTS)[N]>;
