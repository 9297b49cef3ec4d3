import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';
import { since, until } from './dates.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = { from: since, until };

export const NOT_YET: Spoken<typeof EN.NOT_YET> = {
  sign: '·',
  word: 'Aún no se sabía',
  choice: 'Entonces aún no se sabía',
};

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: 'Glosa' };

const CREDIT = 'procedencia';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: 'Notas',
  stop: '.',
  notesAsList: 'Leer las notas como lista',
  linkToParagraph: (number) => `Párrafo ${number}`,
  linkToFigure: (number) => `Enlace: ${blockName(number)}`,
  linkToHeading: 'Enlace a esta sección',
  table: (number) => (number ? blockName(number) : 'Tabla'),
  code: (number) => (number ? blockName(number) : 'Código'),
  noteref: (number, rating) => `Nota ${number}, ${rating.toLowerCase()}`,
  backlink: (number) => `Nota ${number}, volver al texto`,
  authorNoteref: (number) => `Nota ${number}`,
  knownSince: (date) => `se sabe ${since(date)}`,
  alerts: {
    NOTE: 'Nota',
    TIP: 'Consejo',
    IMPORTANT: 'Importante',
    WARNING: 'Advertencia',
    CAUTION: 'Precaución',
  },
  ticked: 'hecho',
  unticked: 'por hacer',
  chart: (name: string) => `Gráfico de ${name}`,
  numbers: 'Los números',
  transcript: 'Transcripción',
  file: 'El archivo',
  works: 'Fuentes',
  worksOfOrigins: (works, origins) =>
    `${count(works, { one: '# fuente', other: '# fuentes' })}, ${count(origins, { one: '# origen', other: '# orígenes' })}`,
  by: 'Por',
  about: 'Sobre este texto',
  retells: (title, authors) => `Según «${title}»${authors && `, por ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  disputed: 'punto discutido',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: 'Quién es quién',
  who: 'Parte',
  withIt: 'a su lado:',
  on: (date) => `, ${date}`,
  until,
};
