import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': 'bestätigt',
  mixed: 'teils richtig oder umstritten',
  'went-wrong': 'nicht bestätigt',
  open: 'offen',
};

const list = /* @__PURE__ */ listed('de');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: 'Nach dem Text',
  later: 'Was später bekannt wurde',
  score: 'Wie sich die Aussagen bewährt haben',
  scored: (claims, groups) =>
    `Von ${count(claims, { one: '# bewerteten Aussage', other: '# bewerteten Aussagen' })}: ${groups.map((one) => `${one.claims} ${GROUPS[one.group]}`).join(', ')}.`,
  wrong: 'Was nicht stimmte',
  share: 'Zitieren und teilen',
  address: 'Adresse:',
  cite: 'Wie man ihn zitiert, auch jeden Absatz',
  next: 'Weiterlesen',
  shared: (names) => `handelt auch von ${list(names)}`,
};
