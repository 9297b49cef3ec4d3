import type { Form } from '../../addresses/cite/cite-place.ts';

/** The names of the forms of a citation. */
export const FORM_WORDS: Record<Form, string> = {
  plain: 'Plain text',
  apa: 'APA, list of works',
  apaInText: 'APA, in the text',
  chicago: 'Chicago, note',
  chicagoEntry: 'Chicago, bibliography',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

/** Words of citations and of what offers them. */
export const CITE_WORDS = {
  version: (date: string) => `version of ${date}`,
  title: (article: string) => `Cite: ${article}`,
  heading: 'Cite',
  deck: 'The article, each paragraph and each note, with addresses that stay.',
  whole: 'The article',
  paragraphs: 'Paragraphs',
  claims: 'Notes',
  embed: 'To put into another page',
  paragraph: (number: string) => `Cite paragraph ${number}`,
  note: 'Cite this note',
  copy: 'Copy',
  copied: 'Copied.',
  close: 'Close',
} as const;

/** How citations name a paragraph, several, a figure, a table and code; `#` stands for the number. */
export const PLACE_TERMS = {
  paragraph: { whole: '¶ #', short: 'para. #' },
  paragraphs: { whole: '¶¶ #', short: 'paras. #' },
  f: { whole: 'Figure #', short: 'fig. #' },
  t: { whole: 'Table #', short: 'table #' },
  c: { whole: 'Code #', short: 'code #' },
};
