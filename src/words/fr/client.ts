import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'Ici',
  back: (name) => `Retour : ${name}`,
  close: 'Fermer',
  display: { button: 'Aa', title: 'Affichage : couleurs, texte et repères' },
  place: (number, last) => `¶ ${number} sur ${last}`,
  follow: { start: 'Suivre dans le texte', brief: 'Suivre' },
};
