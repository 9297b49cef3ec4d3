import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}: unter anderer Adresse`,
  description: (name) => `„${name}“ hat jetzt eine andere Adresse.`,
  goOn: 'Dorthin',
};
