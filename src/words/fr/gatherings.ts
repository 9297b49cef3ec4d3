import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: 'Rubrique', many: 'Rubriques' },
  series: { one: 'Série', many: 'Séries' },
  tags: { one: 'Mot-clé', many: 'Mots-clés' },
  part: (n) => `Partie ${n}`,
  partOf: (n, all) => `Partie ${n} sur ${all} de la série`,
  before: 'Précédent',
  after: 'Suivant',
};
