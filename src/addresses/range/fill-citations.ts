/** The forms in which a citation is offered, in this order. */
export const FORMS = ['plain', 'apa', 'chicago', 'markdown', 'html', 'bibtex', 'ris', 'csl'] as const;
export type Form = (typeof FORMS)[number];

/** A citation in every form. */
export type Citations = Record<Form, string>;

/** Stands for the number of a paragraph in citations that are made once for all. */
export const NUMBER = 'PARAGRAPHNUMBER';
/** Stands for the id that an address ends with, of a paragraph or of a note. */
export const ID = 'PARAGRAPHORNOTEID';

/** Puts the paragraph's number and the id of what is cited into citations that were made for any. */
export function fillCitations(citations: Citations, number: string, id: string): Citations {
  const filled = FORMS.map((form) => [form, citations[form].replaceAll(NUMBER, number).replaceAll(ID, id)]);
  return Object.fromEntries(filled) as Citations;
}

/** Citations of the whole, from those that were made for any place in it: without number and id. */
export function wholeCitations(citations: Citations): Citations {
  const parsed: object[] = JSON.parse(citations.csl);
  const csl = JSON.stringify(
    parsed.map((item) => ({ ...item, locator: undefined, label: undefined })),
    null,
    2,
  );
  const place = new RegExp(
    // The line of a note in BibTeX and RIS; in all others the number with what stands before it.
    `\\n\\tnote = .*${NUMBER}.*|\\nN1 {2}- .*${NUMBER}.*|, (?:¶|para\\.) ${NUMBER}|\\\\?#${ID}`,
    'g',
  );
  return Object.fromEntries(
    FORMS.map((form) => [form, (form === 'csl' ? csl : citations[form]).replaceAll(place, '')]),
  ) as Citations;
}
