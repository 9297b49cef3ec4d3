import type * as EN from '../en/search.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('de');

export const SEARCH_WORDS: Spoken<typeof EN.SEARCH_WORDS> = {
  title: 'Suche',
  label: 'In der Ausgabe suchen',
  placeholder: 'Name oder Wörter',
  close: 'Schließen',
  searching: 'Suche läuft …',
  groups: {
    answers: 'Aus den Einträgen',
    entities: 'Wer und was',
    paragraphs: 'Absätze',
    claims: 'Aussagen',
    records: 'In den Einträgen',
  },
  recent: 'Zuletzt gesucht',
  forget: 'Letzte Suchen löschen',
  browse: 'Stöbern',
  everything: 'Alle und alles, A bis Z',
  results: (n) => count(n, { one: '# Ergebnis.', other: '# Ergebnisse.' }),
  mentions: (n) => (n === 0 ? 'keine Nennung' : count(n, { one: '# Nennung', other: '# Nennungen' })),
  paragraph: blockName,
  credit: 'Nachweis',
  inRecord: 'Eintrag',
  disputed: 'Umstritten',
  also: (name) => `auch ${name}`,
  knownSince: (year) => `bekannt seit ${year}`,
  notYetKnown: 'Noch nicht bekannt',
  more: (n) => `Alle ${n} zeigen`,
  all: (query) => `Alle Ergebnisse für „${query}“`,
  choice: (word, n) => `${word} (${n})`,
  nothing: (query) => `Nichts gefunden für „${query}“.`,
  missing: (words) => `Nirgends in der Ausgabe: ${list(words.map((word) => `„${word}“`))}.`,
  some: 'Nur die am besten passenden Artikel wurden durchsucht.',
  farther: 'Weitere durchsuchen',
  nothingFits: 'Nichts passt zu dieser Auswahl.',
  near: 'Meinten Sie',
  narrowed: {
    before: ' Eingegrenzt auf ',
    year: (year) => `das Jahr ${year}`,
    asThen: 'was damals bekannt war',
    later: 'was später bekannt wurde',
    between: '; stattdessen nach ',
    after: ' suchen.',
  },
  corrected: { before: ' Ergebnisse für ', between: '; stattdessen nach ', after: ' suchen.' },
  literal: { before: ' Nur die Schreibweise ', between: '; ', allow: 'andere Schreibweisen zulassen' },
  broken: 'Der Suchindex konnte nicht geladen werden. Namen finden Sie trotzdem hier:',
  asThen: 'Stand damals: Was später bekannt wurde, fehlt.',
  keys: '↑ ↓ wählen\u00a0· Enter öffnen\u00a0· Esc schließen',
};
