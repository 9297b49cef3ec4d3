import { GLOSS_KEY } from '../model/vocabulary/rating-key.ts';
import type { RatingTerm, Vocabulary } from '../model/vocabulary/vocabulary.ts';
import { GLOSS } from '../words/en/article.ts';
import { LOCALE } from '../words/en/locale.ts';

/** A sign and a word before a note. */
export type SignedTerm = Pick<RatingTerm, 'sign' | 'word'>;

const capital = (word: string): string =>
  word.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(LOCALE.language));

/** What stands before notes, by their `ratingKey`: ratings, the kinds that have a sign of their own, glosses. */
export function ratingTerms({
  ratings,
  claimKinds,
}: Pick<Vocabulary, 'claimKinds' | 'ratings'>): ReadonlyMap<string, SignedTerm> {
  const kinds = [...claimKinds].flatMap(([id, { sign, word }]): [string, SignedTerm][] =>
    sign === undefined || ratings.has(id) ? [] : [[id, { sign, word: capital(word) }]],
  );
  return new Map<string, SignedTerm>([...ratings, ...kinds, [GLOSS_KEY, GLOSS]]);
}
