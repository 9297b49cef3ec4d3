import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';
import { of, on } from './dates.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}, version ${number}` : date),
  title: (article, name) => `${article} : version ${of(name)}`,
  deck: (name) => `Le texte tel qu’il était ${on(name)}, sans ses notes.`,
  current: 'C’est ce que dit l’article aujourd’hui.',
  former: 'L’article a changé depuis.',
  read: 'Lire l’article',
  compare: 'Comparer avec ce qu’il dit aujourd’hui',
  compareWith: 'Comparer avec :',
  compareNow: 'ce qu’il dit aujourd’hui',
  compareAny: 'Comparer avec une autre version',
  choose: 'Choisir',
  anyNeedsScript:
    'Chaque version est comparée à la suivante et à l’actuelle ; pour en comparer deux autres, il faut JavaScript.',
  thatVersion: 'Lire cette version',
  text: 'Son texte brut',
  check: 'SHA-256 de son texte :',
  list: 'Versions',
  listDeck: 'Ce que l’article a dit à partir de chaque jour, à des adresses qui restent.',
  isCurrent: 'version actuelle',
  since: (name) => `Modifications depuis la version ${of(name)}`,
  between: (name, until) => `Modifications de la version ${of(name)} à celle ${of(until)}`,
  laterVersion: 'Lire la plus récente',
  sinceDeck: 'Est barré ce qui a disparu, souligné ce qui est venu.',
  same: 'Rien n’a changé.',
};
