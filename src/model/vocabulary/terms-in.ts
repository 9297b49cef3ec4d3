import type { VOCABULARY_LISTS } from './vocabulary.ts';
import type { OwnVocabulary } from './vocabulary-schema.ts';

/** The words of an edition's vocabulary in a further language, each list by id. */
export type OwnTerms = Pick<OwnVocabulary, (typeof VOCABULARY_LISTS)[number]>;

/**
 * An edition's vocabulary for pages in a further language: `said` puts the words that it has there over its own;
 * what is not said in that language stands as in the edition's.
 */
export function termsIn(own: OwnVocabulary, said: Partial<OwnTerms> = {}): OwnVocabulary {
  const over = <Term extends object>(terms: Record<string, Term>, others: Record<string, Term> = {}) => ({
    ...terms,
    ...Object.fromEntries(Object.entries(others).map(([id, words]) => [id, { ...terms[id], ...words }])),
  });
  return {
    ...own,
    kinds: over(own.kinds, said.kinds),
    relations: over(own.relations, said.relations),
    claimKinds: over(own.claimKinds, said.claimKinds),
    ratings: over(own.ratings, said.ratings),
    weights: over(own.weights, said.weights),
  };
}
