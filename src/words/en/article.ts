import { blockName } from './block-name.ts';
import { count } from './count.ts';

/** When a relation that lasts began and ended. */
export const RELATION_TIMES = {
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
} as const;

/** In the place of a rating that rests on what came out after the day that the reader asks about. */
export const NOT_YET = { sign: '…', word: 'Not yet known', choice: 'Not yet known then' } as const;

/** In the place of a rating where a note has none. */
export const GLOSS = { sign: '*', word: 'Gloss' } as const;

const CREDIT = 'credit';

/** Words inside an article. */
export const ARTICLE_WORDS = {
  notes: 'Notes',
  notesAsList: 'Read the notes as a list',
  linkToParagraph: (number: string) => `Paragraph ${number}`,
  linkToFigure: (number: string) => `Link to ${blockName(number)}`,
  linkToHeading: 'Link to this section',
  table: (number?: string) => (number ? blockName(number) : 'Table'),
  code: (number?: string) => (number ? blockName(number) : 'Code'),
  noteref: (number: number, rating: string) => `Note ${number}, ${rating.toLowerCase()}`,
  backlink: (number: number) => `Note ${number}, back to the text`,
  authorNoteref: (number: number) => `Note ${number}`,
  knownSince: (date: string) => `known since ${date}`,
  alerts: { NOTE: 'Note', TIP: 'Tip', IMPORTANT: 'Important', WARNING: 'Warning', CAUTION: 'Caution' },
  /** Of the box of an item in a list. */
  ticked: 'done',
  unticked: 'not done',
  /** What a chart is called by the name of its table, and the words over the numbers that it is drawn from. */
  chart: (name: string) => `Chart of ${name}`,
  numbers: 'The numbers',
  transcript: 'Transcript',
  /** The words of a link to the file of a recording, before its format, length and size. */
  file: 'The file',
  works: 'Works',
  worksOfOrigins: (works: number, origins: number) => `${count(works, 'work')}, ${count(origins, 'origin')}`,
  by: 'By',
  about: 'About this text',
  retells: (title: string, authors: string) => `Retells “${title}”${authors && ` by ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  /** A paragraph by its number; without one it is the credit. */
  place: (number?: string) => (number ? blockName(number) : CREDIT),
  /** What ends a sentence, also one of a single word. */
  stop: '.',
  /** Said of what the works disagree on. */
  disputed: 'disputed',
} as const;

/** Words of the cast at the head of an article. */
export const CAST_WORDS = {
  title: 'Who is who',
  who: 'Party',
  withIt: 'with it:',
  on: (date: string) => `, ${date}`,
  until: (date: string) => `until ${date}`,
} as const;
