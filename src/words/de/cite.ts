import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'Nur Text',
  apa: 'APA, Literaturliste',
  apaInText: 'APA, im Text',
  chicago: 'Chicago, Fußnote',
  chicagoEntry: 'Chicago, Literaturliste',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `Fassung vom ${date}`,
  title: (article) => `Zitieren: ${article}`,
  heading: 'Zitieren',
  deck: 'Der Artikel, jeder Absatz und jede Anmerkung, mit Adressen, die bleiben.',
  whole: 'Der Artikel',
  paragraphs: 'Absätze',
  claims: 'Anmerkungen',
  embed: 'Zum Einbetten in andere Seiten',
  paragraph: (number) => `Absatz ${number} zitieren`,
  note: 'Diese Anmerkung zitieren',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  close: 'Schließen',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: 'Abs. #' },
  paragraphs: { whole: '¶¶ #', short: 'Abs. #' },
  f: { whole: 'Abbildung #', short: 'Abb. #' },
  t: { whole: 'Tabelle #', short: 'Tab. #' },
  c: { whole: 'Code #', short: 'Code #' },
};
