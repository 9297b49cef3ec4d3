import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** An item of CSL-JSON as other programs write it. */
export type ForeignItem = Record<string, unknown>;

/** A text that is none of the forms in which programs give works away. */
export class UnknownForm extends Error {
  constructor() {
    super('these are no works: give BibTeX, RIS or CSL-JSON, as Zotero exports them');
    this.name = 'UnknownForm';
  }
}

/** The days of the records of a RIS file: of newspapers Citation.js takes the year alone. */
const daysIn = (ris: string): (number[] | undefined)[] =>
  ris.split(/^ER {2}-.*$/m).map((record) => {
    const [, year, month, day] = /^(?:DA|PY|Y1) {2}- (\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?/m.exec(record) ?? [];
    return year ? [year, month, day].filter(Boolean).map(Number) : undefined;
  });

/** The works of a text in BibTeX, RIS or CSL-JSON, as CSL items. Asks no other host. Throws `UnknownForm`. */
export function parseWorks(text: string): ForeignItem[] {
  const head = text.replace(/^\uFEFF/, '').trimStart();
  const form = /^TY {2}- /m.test(head) ? '@ris/file' : /^\s*@\w+\s*[{(]/m.test(head) ? '@bibtex/text' : undefined;
  if (/^[[{]/.test(head)) {
    try {
      const data: unknown = JSON.parse(head);
      const items = Array.isArray(data)
        ? data
        : 'items' in (data as object)
          ? (data as { items: unknown }).items
          : [data];
      if (Array.isArray(items) && items.every((one) => typeof one === 'object' && one !== null && 'title' in one)) {
        return items as ForeignItem[];
      }
    } catch {
      // Something else that begins with a bracket.
    }
    if (!form) throw new UnknownForm();
  }
  if (!form) throw new UnknownForm();
  try {
    const { data } = new Cite(head, { forceType: form, generateGraph: false });
    const days = form === '@ris/file' ? daysIn(head) : [];
    const items = (data as ForeignItem[]).map((item, index) =>
      days[index] ? { ...item, issued: { 'date-parts': [days[index]] } } : item,
    );
    if (items.length > 0) return items;
  } catch {
    // Its message tells of the parser's tokens.
  }
  throw new UnknownForm();
}
