import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Forms } from '../plural.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], Forms> = {
  'borne-out': { one: '# confirmée', other: '# confirmées' },
  mixed: { one: '# exacte en partie ou contestée', other: '# exactes en partie ou contestées' },
  'went-wrong': { one: '# démentie', other: '# démenties' },
  open: { other: '# en suspens' },
};

const list = /* @__PURE__ */ listed('fr');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: 'Après le texte',
  later: 'Ce que l’on a appris plus tard',
  score: 'Ce que valent ses affirmations',
  scored: (claims, groups) =>
    `Sur ${count(claims, { one: '# affirmation évaluée', other: '# affirmations évaluées' })} : ${groups.map((one) => count(one.claims, GROUPS[one.group])).join(', ')}.`,
  wrong: 'Ce qui s’est révélé faux',
  share: 'Citer et partager',
  address: 'Son adresse :',
  cite: 'Comment le citer, ainsi que chaque paragraphe',
  next: 'À lire ensuite',
  shared: (names) => `mentionne aussi ${list(names)}`,
};
