import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}: en otra dirección`,
  description: (name) => `«${name}» tiene ahora otra dirección.`,
  goOn: 'Ir a la nueva dirección',
};
