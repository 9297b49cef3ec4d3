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
  compareWith: 'Vergleichen mit:',
  compareNow: 'dem heutigen Wortlaut',
  compareAny: 'Mit einer beliebigen anderen Fassung vergleichen',
  choose: 'Auswählen',
  anyNeedsScript:
    'Jede Fassung ist mit der nächsten und der heutigen verglichen; beliebige zwei zu vergleichen erfordert JavaScript.',
  thatVersion: 'Diese Fassung lesen',
  text: 'Der Wortlaut als reiner Text',
  check: 'SHA-256 des Wortlauts:',
  list: 'Fassungen',
  listDeck: 'Was der Artikel von welchem Tag an sagte, je unter einer Adresse, die bleibt.',
  isCurrent: 'die heutige',
  since: (name) => `Änderungen seit der Fassung vom ${name}`,
  between: (name, until) => `Änderungen von der Fassung vom ${name} zu der vom ${until}`,
  laterVersion: 'Die spätere lesen',
  sinceDeck: 'Durchgestrichen ist, was wegfiel, unterstrichen, was hinzukam.',
  same: 'Nichts wurde geändert.',
};
