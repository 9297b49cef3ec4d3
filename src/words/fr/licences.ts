import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postil est fait avec ces paquets. La liste provient du fichier de verrouillage de la construction ; suivent les textes des licences de ceux que Postil nomme lui-même.',
  list: 'Avec quoi d’autre ce site est fait, et sous quelles licences',
};
