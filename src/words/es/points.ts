import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `Enlace a: ${what}`,
  claim: (id) => `afirmación «${id}»`,
  menu: 'Enlace a esto',
  copied: 'El enlace está copiado.',
  gone: 'Aquello a lo que llevaba esta dirección ya no está en esta página, o nunca estuvo.',
  citePoint: 'Citar esto',
  sentence: 'Enlazar una frase',
  sentences: (number) => `Frases del párrafo ${number}`,
  cell: 'Enlazar una celda',
  row: 'Fila',
  column: 'Columna',
  emptyCell: 'En esta celda no hay nada.',
  cellChanged: (was) => `La tabla ha cambiado desde que se hizo el enlace. La celda decía: «${was}»`,
  cellGone: (was) => `La tabla ha cambiado desde que se hizo el enlace, y la celda ya no está. Decía: «${was}»`,
  tableUnknown: 'Este enlace se hizo para otro texto de esta tabla, del que no se conserva nada.',
  factGone: 'Aquello a lo que llevaba esta dirección ya no está en esta nota, o nunca estuvo.',
};
