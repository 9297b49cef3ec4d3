import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postil ist mit diesen Paketen gemacht. Die Liste stammt aus der Lock-Datei des Builds; darauf folgen die Lizenztexte der Pakete, die Postil selbst nennt.',
  list: 'Womit diese Website sonst gemacht ist und unter welchen Lizenzen',
};
