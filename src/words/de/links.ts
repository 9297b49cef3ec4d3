import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `Link zu Absatz ${number}`,
  copy: 'Link kopieren',
  copyShare: 'Link für Chats kopieren',
  shareMeaning: 'Er zeigt dort eine Vorschau.',
  cite: 'Zitieren oder einbetten',
  citeNote: 'Diese Anmerkung zitieren',
  copyWords: 'Link zu diesen Wörtern kopieren',
  copyNote: 'Link zu dieser Anmerkung kopieren',
  copied: (number) => `Der Link zu Absatz ${number} ist kopiert.`,
  shareCopied: (number) => `Der Chat-Link zu Absatz ${number} ist kopiert.`,
  wordsCopied: 'Der Link zu diesen Wörtern ist kopiert.',
  noteCopied: 'Der Link zu dieser Anmerkung ist kopiert.',
  close: 'Schließen',
  byHand: 'Der Browser lässt diese Seite nicht kopieren. Hier ist der Text zum Kopieren von Hand:',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'Dieser Absatz wurde geändert, seit der Link zu ihm entstand.',
  until: (number, date) =>
    `Absatz ${number} wurde geändert, seit der Link zu ihm entstand. Bis ${date} lautete er anders: Durchgestrichen ist, was wegfiel, unterstrichen, was neu ist.`,
  unknown: 'Dieser Link galt einem anderen Wortlaut dieses Absatzes, der nicht aufbewahrt ist.',
  partSame: 'Die verlinkten Wörter stehen unverändert da.',
  partChanged: 'Die verlinkten Wörter haben sich teilweise geändert. Sie lauteten:',
  partGone: 'Die verlinkten Wörter gibt es nicht mehr. Sie lauteten:',
  partMoved: 'Die verlinkten Wörter stehen jetzt in',
  changes: 'Alle Änderungen dieses Artikels',
  close: 'Schließen',
};
