import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `Link zu: ${what}`,
  claim: (id) => `Aussage „${id}“`,
  menu: 'Link hierzu',
  copied: 'Der Link ist kopiert.',
  gone: 'Wohin diese Adresse führte, das steht nicht mehr auf dieser Seite, oder stand nie da.',
  citePoint: 'Dies zitieren',
  sentence: 'Einen Satz verlinken',
  sentences: (number) => `Die Sätze von Absatz ${number}`,
};
