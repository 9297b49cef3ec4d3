import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: 'Rubrik', many: 'Rubriken' },
  series: { one: 'Reihe', many: 'Reihen' },
  tags: { one: 'Schlagwort', many: 'Schlagwörter' },
  part: (n) => `Teil ${n}`,
  partOf: (n, all) => `Teil ${n} von ${all} der Reihe`,
  before: 'Davor',
  after: 'Danach',
};
