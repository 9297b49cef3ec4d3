import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: 'Artículos, leídos con su contexto',
  description:
    'Artículos publicados con su contexto: quién es quién, en qué se apoya cada afirmación y qué se ha sabido desde entonces.',
};
