import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = {
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
};

export const NOT_YET: Spoken<typeof EN.NOT_YET> = {
  sign: '…',
  word: 'Noch nicht bekannt',
  choice: 'Damals noch nicht bekannt',
};

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: 'Erläuterung' };

const CREDIT = 'Nachweis';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: 'Anmerkungen',
  notesAsList: 'Die Anmerkungen als Liste lesen',
  linkToParagraph: (number) => `Absatz ${number}`,
  linkToFigure: (number) => `Link zu ${blockName(number)}`,
  linkToHeading: 'Link zu diesem Abschnitt',
  table: (number) => (number ? blockName(number) : 'Tabelle'),
  code: (number) => (number ? blockName(number) : 'Code'),
  noteref: (number, rating) => `Anmerkung ${number}, ${rating}`,
  backlink: (number) => `Anmerkung ${number}, zurück zum Text`,
  authorNoteref: (number) => `Anmerkung ${number}`,
  knownSince: (date) => `bekannt seit ${date}`,
  alerts: { NOTE: 'Hinweis', TIP: 'Tipp', IMPORTANT: 'Wichtig', WARNING: 'Warnung', CAUTION: 'Vorsicht' },
  ticked: 'erledigt',
  unticked: 'offen',
  chart: (name: string) => `Diagramm von ${name}`,
  numbers: 'Die Zahlen',
  transcript: 'Wortlaut',
  file: 'Die Datei',
  works: 'Quellen',
  worksOfOrigins: (works, origins) =>
    `${count(works, { one: '# Quelle', other: '# Quellen' })}, ${count(origins, { one: '# Ursprung', other: '# Ursprünge' })}`,
  by: 'Von',
  about: 'Über diesen Text',
  retells: (title, authors) => `Nacherzählung von „${title}“${authors && ` von ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  stop: '.',
  disputed: 'umstritten',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: 'Wer ist wer',
  who: 'Partei',
  withIt: 'dazu:',
  on: (date) => `, ${date}`,
  until: (date) => `bis ${date}`,
};
