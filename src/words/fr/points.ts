import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `Lien vers : ${what}`,
  claim: (id) => `affirmation « ${id} »`,
  menu: 'Lien vers ceci',
  copied: 'Le lien est copié.',
  gone: 'Ce à quoi menait cette adresse ne figure plus sur cette page, ou n’y a jamais figuré.',
  citePoint: 'Citer ceci',
  sentence: 'Lien vers une phrase',
  sentences: (number) => `Phrases du paragraphe ${number}`,
  cell: 'Lien vers une cellule',
  row: 'Ligne',
  column: 'Colonne',
  emptyCell: 'Cette cellule est vide.',
  cellChanged: (was) => `Le tableau a changé depuis la création du lien. La cellule disait : « ${was} »`,
  cellGone: (was) =>
    `Le tableau a changé depuis la création du lien, et la cellule a disparu. Elle disait : « ${was} »`,
  tableUnknown: 'Ce lien visait un autre état de ce tableau, dont rien n’est conservé.',
  factGone: 'Ce à quoi menait cette adresse ne figure plus dans cette note, ou n’y a jamais figuré.',
};
