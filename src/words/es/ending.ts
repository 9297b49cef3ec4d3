import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Forms } from '../plural.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], Forms> = {
  'borne-out': { one: '# confirmada', other: '# confirmadas' },
  mixed: { one: '# exacta en parte o discutida', other: '# exactas en parte o discutidas' },
  'went-wrong': { one: '# desmentida', other: '# desmentidas' },
  open: { other: '# por aclarar' },
};

const list = /* @__PURE__ */ listed('es');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: 'Después del texto',
  later: 'Lo que se supo después',
  score: 'Qué fue de sus afirmaciones',
  scored: (claims, groups) =>
    `De ${count(claims, { one: '# afirmación valorada', other: '# afirmaciones valoradas' })}: ${groups.map((one) => count(one.claims, GROUPS[one.group])).join(', ')}.`,
  wrong: 'Lo que resultó falso',
  share: 'Citar y compartir',
  address: 'Su dirección:',
  cite: 'Cómo citarlo, y cada párrafo',
  next: 'Para seguir leyendo',
  shared: (names) => `también habla de ${list(names)}`,
};
