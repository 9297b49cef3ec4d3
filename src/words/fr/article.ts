import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';
import { since, until } from './dates.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = { from: since, until };

export const NOT_YET: Spoken<typeof EN.NOT_YET> = {
  sign: '·',
  word: 'Pas encore connu',
  choice: 'Pas encore connu alors',
};

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: 'Glose' };

const CREDIT = 'provenance';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: 'Notes',
  stop: '.',
  notesAsList: 'Lire les notes en liste',
  linkToParagraph: (number) => `Paragraphe ${number}`,
  linkToFigure: (number) => `Lien : ${blockName(number)}`,
  linkToHeading: 'Lien vers cette section',
  table: (number) => (number ? blockName(number) : 'Tableau'),
  code: (number) => (number ? blockName(number) : 'Code'),
  noteref: (number, rating) => `Note ${number}, ${rating.toLowerCase()}`,
  backlink: (number) => `Note ${number}, retour au texte`,
  authorNoteref: (number) => `Note ${number}`,
  knownSince: (date) => `on le sait ${since(date)}`,
  alerts: {
    NOTE: 'Remarque',
    TIP: 'Conseil',
    IMPORTANT: 'Important',
    WARNING: 'Avertissement',
    CAUTION: 'Attention',
  },
  ticked: 'fait',
  unticked: 'à faire',
  chart: (name: string) => `Graphique : ${name}`,
  numbers: 'Les nombres',
  transcript: 'Transcription',
  file: 'Le fichier',
  works: 'Sources',
  worksOfOrigins: (works, origins) =>
    `${count(works, { one: '# source', other: '# sources' })}, ${count(origins, { one: '# origine', other: '# origines' })}`,
  by: 'Par',
  about: 'À propos de ce texte',
  retells: (title, authors) => `D’après « ${title} »${authors && `, par ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  disputed: 'point contesté',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: 'Qui est qui',
  who: 'Partie',
  withIt: 'à ses côtés :',
  on: (date) => `, ${date}`,
  until,
};
