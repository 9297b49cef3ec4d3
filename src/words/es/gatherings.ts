import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: 'Sección', many: 'Secciones' },
  series: { one: 'Serie', many: 'Series' },
  tags: { one: 'Etiqueta', many: 'Etiquetas' },
  part: (n) => `Parte ${n}`,
  partOf: (n, all) => `Parte ${n} de ${all} de la serie`,
  before: 'Anterior',
  after: 'Siguiente',
};
