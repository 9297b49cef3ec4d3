import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';
import { until } from './dates.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `Lien vers le paragraphe ${number}`,
  copy: 'Copier le lien',
  copyShare: 'Copier le lien pour les messageries',
  shareMeaning: 'Il y affiche un aperçu.',
  cite: 'Citer ou intégrer',
  citeNote: 'Citer cette note',
  copyWords: 'Copier le lien vers ces mots',
  copyNote: 'Copier le lien vers cette note',
  copied: (number) => `Le lien vers le paragraphe ${number} est copié.`,
  shareCopied: (number) => `Le lien de messagerie vers le paragraphe ${number} est copié.`,
  wordsCopied: 'Le lien vers ces mots est copié.',
  noteCopied: 'Le lien vers cette note est copié.',
  close: 'Fermer',
  byHand: 'Le navigateur ne laisse pas cette page copier. Voici le texte à copier à la main :',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'Ce paragraphe a changé depuis la création du lien.',
  until: (number, date) =>
    `Le paragraphe ${number} a changé depuis la création du lien. Son texte était différent ${until(date)} : est barré ce qui a disparu, souligné ce qui est nouveau.`,
  unknown: 'Ce lien visait un autre texte de ce paragraphe, dont rien n’est conservé.',
  partSame: 'Les mots visés par le lien sont inchangés.',
  partChanged: 'Les mots visés par le lien ont changé en partie. C’étaient :',
  partGone: 'Les mots visés par le lien ont disparu. C’étaient :',
  partMoved: 'Les mots visés par le lien se trouvent désormais dans',
  changes: 'Toutes les modifications de cet article',
  close: 'Fermer',
};
