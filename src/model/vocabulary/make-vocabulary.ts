import {
  DEFAULT_CLAIM_KINDS,
  DEFAULT_KINDS,
  DEFAULT_RATINGS,
  DEFAULT_RELATIONS,
  DEFAULT_WEIGHTS,
  PLAIN_KIND,
  PLAIN_RATING,
  PLAIN_RELATION,
} from './default-terms.ts';
import { VOCABULARY_LISTS, type Vocabulary, type VocabularyWords } from './vocabulary.ts';
import type { OwnVocabulary } from './vocabulary-schema.ts';

type List = (typeof VOCABULARY_LISTS)[number];
type Fields = Record<string, unknown>;

const DEFAULTS: Record<List, Record<string, Fields>> = {
  kinds: DEFAULT_KINDS,
  relations: DEFAULT_RELATIONS,
  claimKinds: DEFAULT_CLAIM_KINDS,
  ratings: DEFAULT_RATINGS,
  weights: DEFAULT_WEIGHTS,
};
const PLAIN: Record<List, Fields> = {
  kinds: PLAIN_KIND,
  relations: PLAIN_RELATION,
  claimKinds: {},
  ratings: PLAIN_RATING,
  weights: {},
};
/** What a term needs that no default can give. */
const NEEDED: Record<List, readonly string[]> = {
  kinds: ['one', 'many'],
  relations: ['of', 'inverse'],
  claimKinds: ['word'],
  ratings: ['sign', 'word', 'meaning'],
  weights: ['words'],
};

/** A field that a new term lacks, by its path in the vocabulary. */
export interface MissingWords {
  path: [list: string, id: string];
  field: string;
}

/** `none` takes a default away. */
const given = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value === 'none' ? undefined : value]],
    ),
  );

/**
 * The vocabulary of an edition: the program's, in `words`, with what the edition has otherwise. What a new term lacks
 * is in `missing`, and the term is left out.
 */
export function makeVocabulary(
  words: VocabularyWords,
  own: OwnVocabulary,
): { vocabulary: Vocabulary; missing: MissingWords[] } {
  const missing: MissingWords[] = [];
  const lists = VOCABULARY_LISTS.map((list) => {
    const defaults = DEFAULTS[list];
    const ids = own.replace.includes(list)
      ? Object.keys(own[list])
      : [...new Set([...Object.keys(defaults), ...Object.keys(own[list])])];
    const terms = ids.flatMap((id): [string, Fields][] => {
      const otherwise = (own[list] as Record<string, Fields>)[id] ?? {};
      const term: Fields = { ...PLAIN[list], ...defaults[id], ...words[list][id], ...given(otherwise) };
      const lacking = NEEDED[list].filter((field) => term[field] === undefined);
      missing.push(...lacking.map((field): MissingWords => ({ path: [list, id], field })));
      return lacking.length === 0 ? [[id, term]] : [];
    });
    return [list, new Map(terms)];
  });
  return { vocabulary: Object.fromEntries(lists) as Vocabulary, missing };
}
