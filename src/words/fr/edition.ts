import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: 'Des articles, lus avec leur contexte',
  description:
    'Des articles publiés avec leur contexte : qui est qui, sur quoi repose chaque affirmation et ce que l’on a appris depuis.',
};
