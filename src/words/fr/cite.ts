import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';
import { of } from './dates.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'Texte brut',
  apa: 'APA, liste des sources',
  apaInText: 'APA, dans le texte',
  chicago: 'Chicago, en note',
  chicagoEntry: 'Chicago, bibliographie',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `version ${of(date)}`,
  title: (article) => `Citer : ${article}`,
  heading: 'Citer',
  deck: 'L’article, chaque paragraphe et chaque note, à des adresses qui restent.',
  whole: 'L’article',
  paragraphs: 'Paragraphes',
  claims: 'Notes',
  embed: 'À intégrer dans une autre page',
  paragraph: (number) => `Citer le paragraphe ${number}`,
  note: 'Citer cette note',
  copy: 'Copier',
  copied: 'Copié.',
  close: 'Fermer',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: 'par. #' },
  paragraphs: { whole: '¶¶ #', short: 'par. #' },
  f: { whole: 'Figure #', short: 'fig. #' },
  t: { whole: 'Tableau #', short: 'tabl. #' },
  c: { whole: 'Code #', short: 'code #' },
};
