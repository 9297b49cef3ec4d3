import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';
import { of } from './dates.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'Texto sin formato',
  apa: 'APA, lista de fuentes',
  apaInText: 'APA, en el texto',
  chicago: 'Chicago, nota',
  chicagoEntry: 'Chicago, bibliografía',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `versión ${of(date)}`,
  title: (article) => `Citar: ${article}`,
  heading: 'Citar',
  deck: 'El artículo, cada párrafo y cada nota, con direcciones que permanecen.',
  whole: 'El artículo',
  paragraphs: 'Párrafos',
  claims: 'Notas',
  embed: 'Para insertar en otra página',
  paragraph: (number) => `Citar el párrafo ${number}`,
  note: 'Citar esta nota',
  copy: 'Copiar',
  copied: 'Copiado.',
  close: 'Cerrar',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: 'párr. #' },
  paragraphs: { whole: '¶¶ #', short: 'párrs. #' },
  f: { whole: 'Figura #', short: 'fig. #' },
  t: { whole: 'Tabla #', short: 'tabla #' },
  c: { whole: 'Código #', short: 'código #' },
};
