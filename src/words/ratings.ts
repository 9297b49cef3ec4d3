import type { Rating } from '../model/claim.ts';

/** In the place of a rating that rests on what came out after the day that the reader asks about. */
export const NOT_YET = { glyph: '·', word: 'Not yet known', choice: 'Not yet known then' } as const;

/** Ratings: a glyph and a word, never a colour alone. */
export const RATING_WORDS: Record<Rating, { glyph: string; word: string }> = {
  corroborated: { glyph: '✓', word: 'Corroborated' },
  disputed: { glyph: '≠', word: 'Disputed' },
  overtaken: { glyph: '↺', word: 'Overtaken' },
  'came-true': { glyph: '●', word: 'Came true' },
  'did-not-come-true': { glyph: '○', word: 'Did not come true' },
  unverifiable: { glyph: '?', word: 'Unverifiable' },
  opinion: { glyph: '◇', word: 'Opinion' },
};

/** What each rating means; apart, so that the search does not load it. */
export const RATING_MEANINGS: Record<Rating, string> = {
  corroborated: 'Independent works agree with it.',
  disputed: 'Independent works contradict it, in whole or in an important part; the note says which part, and by whom.',
  overtaken: 'Sound or arguable when it was printed, and undone by what came out later.',
  'came-true': 'A forecast that events bore out.',
  'did-not-come-true': 'A forecast that events did not bear out.',
  unverifiable: 'Nothing independent was found for or against it; works cited beside it bear on related matters only.',
  opinion: 'A matter of judgement, to which works can only add background.',
};
