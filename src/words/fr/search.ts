import type * as EN from '../en/search.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('fr');

export const SEARCH_WORDS: Spoken<typeof EN.SEARCH_WORDS> = {
  title: 'Recherche',
  label: 'Rechercher dans l’édition',
  placeholder: 'Un nom ou quelques mots',
  close: 'Fermer',
  searching: 'Recherche en cours…',
  groups: {
    answers: 'D’après les notices',
    entities: 'Qui et quoi',
    paragraphs: 'Paragraphes',
    claims: 'Affirmations',
    records: 'Dans les notices',
  },
  recent: 'Recherches récentes',
  forget: 'Effacer les recherches récentes',
  browse: 'Parcourir',
  everything: 'Tous les noms, de A à Z',
  results: (n) => count(n, { one: '# résultat.', other: '# résultats.' }),
  mentions: (n) => (n === 0 ? 'aucune mention' : count(n, { one: '# mention', other: '# mentions' })),
  paragraph: blockName,
  credit: 'Provenance',
  inRecord: 'Notice',
  disputed: 'Point contesté',
  also: (name) => `aussi ${name}`,
  knownSince: (year) => `on le sait depuis ${year}`,
  notYetKnown: 'Pas encore connu',
  more: (n) => `Tout afficher (${n})`,
  all: (query) => `Tous les résultats pour « ${query} »`,
  choice: (word, n) => `${word} (${n})`,
  nothing: (query) => `Aucun résultat pour « ${query} ».`,
  missing: (words) => `Nulle part dans l’édition : ${list(words.map((word) => `« ${word} »`))}.`,
  some: 'Seuls les articles les plus pertinents ont été parcourus.',
  farther: 'En parcourir d’autres',
  nothingFits: 'Rien ne correspond à ce choix.',
  near: 'Vouliez-vous dire ?',
  narrowed: {
    before: ' Recherche restreinte : ',
    year: (year) => `année ${year}`,
    asThen: 'ce que l’on savait à l’époque',
    later: 'ce que l’on a appris plus tard',
    between: ' ; rechercher plutôt ',
    after: '.',
  },
  corrected: { before: ' Résultats pour ', between: ' ; rechercher plutôt ', after: '.' },
  literal: { before: ' Seulement la graphie ', between: ' ; ', allow: 'admettre d’autres graphies' },
  broken: 'L’index de recherche n’a pas pu être chargé. Les noms restent accessibles ici :',
  asThen: 'État connu à l’époque : ce que l’on a appris plus tard est omis.',
  keys: '↑ ↓ choisir · Entrée ouvrir · Échap fermer',
};
