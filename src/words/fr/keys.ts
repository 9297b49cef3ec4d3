import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'Touches',
  close: 'Fermer',
  off: 'Les touches se désactivent sous « Aa ».',
  list: [
    ['/', 'rechercher'],
    ['j', 'paragraphe suivant'],
    ['k', 'paragraphe précédent'],
    ['n', 'note suivante'],
    ['c', 'créer un lien vers le paragraphe ou les mots sélectionnés'],
    ['Échap', 'fermer'],
    ['?', 'cette liste'],
  ],
};
