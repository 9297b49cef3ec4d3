import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: 'Affichage',
  theme: { legend: 'Couleurs', values: ['système', 'clair', 'sombre'] },
  size: { legend: 'Texte', values: ['petit', 'normal', 'grand', 'très grand'] },
  width: { legend: 'Lignes', values: ['courtes', 'normales', 'longues'] },
  marks: {
    legend: 'Repères',
    values: ['visibles', 'masqués'],
    note: 'Masqués : les noms ne sont plus des liens et les notes n’ont plus de numéro dans le texte, qui peut ainsi être lu à voix haute sans interruption.',
  },
  keys: {
    legend: 'Touches',
    values: ['lettres seules', 'aucune'],
    note: 'Aucune : les lettres et les signes seuls ne font rien, si bien que ni la commande vocale ni une frappe involontaire ne déclenchent quoi que ce soit.',
  },
};
