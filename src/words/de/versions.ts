import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}, Fassung ${number}` : date),
  title: (article, name) => `${article}: Fassung vom ${name}`,
  deck: (name) => `Der Text, wie er am ${name} lautete, ohne Anmerkungen.`,
  current: 'So lautet der Artikel heute.',
  former: 'Der Artikel wurde seither geändert.',
  read: 'Artikel lesen',
  compare: 'Mit dem heutigen Wortlaut vergleichen',
  thatVersion: 'Diese Fassung lesen',
  text: 'Der Wortlaut als reiner Text',
  check: 'SHA-256 des Wortlauts:',
  list: 'Fassungen',
  listDeck: 'Was der Artikel von welchem Tag an sagte, je unter einer Adresse, die bleibt.',
  isCurrent: 'die heutige',
  since: (name) => `Änderungen seit der Fassung vom ${name}`,
  sinceDeck: 'Durchgestrichen ist, was wegfiel, unterstrichen, was hinzukam.',
  same: 'Nichts wurde geändert.',
};
