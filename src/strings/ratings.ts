import type { Rating } from '../model/claim.ts';

/** In the place of a rating that rests on what came out after the day that the reader asks about. */
export const NOT_YET = { glyph: '·', word: 'Not yet known', choice: 'Not yet known then' } as const;

/** Ratings: a glyph and a word, never a colour alone, and what the word means. */
export const RATING_WORDS: Record<Rating, { glyph: string; word: string; meaning: string }> = {
  corroborated: { glyph: '✓', word: 'Corroborated', meaning: 'Independent works agree with it.' },
  disputed: {
    glyph: '≠',
    word: 'Disputed',
    meaning:
      'Independent works contradict it, in whole or in an important part; the note says which part, and by whom.',
  },
  overtaken: {
    glyph: '↺',
    word: 'Overtaken',
    meaning: 'Sound or arguable when it was printed, and undone by what came out later.',
  },
  'came-true': { glyph: '●', word: 'Came true', meaning: 'A forecast that events bore out.' },
  'did-not-come-true': { glyph: '○', word: 'Did not come true', meaning: 'A forecast that events did not bear out.' },
  unverifiable: {
    glyph: '?',
    word: 'Unverifiable',
    meaning: 'Nothing independent was found for or against it; works cited beside it bear on related matters only.',
  },
  opinion: { glyph: '◇', word: 'Opinion', meaning: 'A matter of judgement, to which works can only add background.' },
};
