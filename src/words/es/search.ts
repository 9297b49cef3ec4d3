import type * as EN from '../en/search.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('es');

export const SEARCH_WORDS: Spoken<typeof EN.SEARCH_WORDS> = {
  title: 'Búsqueda',
  label: 'Buscar en la edición',
  placeholder: 'Un nombre o unas palabras',
  close: 'Cerrar',
  searching: 'Buscando…',
  groups: {
    answers: 'Según los registros',
    entities: 'Quién y qué',
    paragraphs: 'Párrafos',
    claims: 'Afirmaciones',
    records: 'En los registros',
  },
  recent: 'Búsquedas recientes',
  forget: 'Borrar las búsquedas recientes',
  browse: 'Explorar',
  everything: 'Todos los nombres, de la A a la Z',
  results: (n) => count(n, { one: '# resultado.', other: '# resultados.' }),
  mentions: (n) => (n === 0 ? 'ninguna mención' : count(n, { one: '# mención', other: '# menciones' })),
  paragraph: blockName,
  credit: 'Procedencia',
  inRecord: 'Registro',
  disputed: 'Punto discutido',
  also: (name) => `también ${name}`,
  knownSince: (year) => `se sabe desde ${year}`,
  notYetKnown: 'Aún no se sabía',
  more: (n) => `Mostrar todo (${n})`,
  all: (query) => `Todos los resultados de «${query}»`,
  choice: (word, n) => `${word} (${n})`,
  nothing: (query) => `No hay resultados de «${query}».`,
  missing: (words) => `En ninguna parte de la edición: ${list(words.map((word) => `«${word}»`))}.`,
  some: 'Solo se han recorrido los artículos más pertinentes.',
  farther: 'Recorrer más',
  nothingFits: 'Nada se ajusta a esta selección.',
  near: '¿Quiso decir?',
  narrowed: {
    before: ' Búsqueda acotada: ',
    year: (year) => `año ${year}`,
    asThen: 'lo que se sabía entonces',
    later: 'lo que se supo después',
    between: '; buscar en su lugar ',
    after: '.',
  },
  corrected: { before: ' Resultados de ', between: '; buscar en su lugar ', after: '.' },
  literal: { before: ' Solo la grafía ', between: '; ', allow: 'admitir otras grafías' },
  broken: 'No se ha podido cargar el índice de búsqueda. Los nombres se pueden encontrar aquí:',
  asThen: 'Lo que se sabía entonces: lo que se supo después se omite.',
  keys: '↑ ↓ elegir · Intro abrir · Esc cerrar',
};
