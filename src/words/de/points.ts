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
  cell: 'Eine Zelle verlinken',
  row: 'Zeile',
  column: 'Spalte',
  emptyCell: 'In dieser Zelle steht nichts.',
  cellChanged: (was) => `Die Tabelle wurde geändert, seit der Link entstand. In der Zelle stand: „${was}“`,
  cellGone: (was) =>
    `Die Tabelle wurde geändert, seit der Link entstand, und die Zelle gibt es nicht mehr. In ihr stand: „${was}“`,
  tableUnknown: 'Dieser Link galt einem anderen Wortlaut dieser Tabelle, der nicht aufbewahrt ist.',
  factGone: 'Wohin diese Adresse führte, das steht nicht mehr in dieser Anmerkung, oder stand nie darin.',
};
