import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name} : à une autre adresse`,
  description: (name) => `« ${name} » a changé d’adresse.`,
  goOn: 'Aller à la nouvelle adresse',
};
