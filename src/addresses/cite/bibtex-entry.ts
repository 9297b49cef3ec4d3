import { type CslItem, type CslName, listedName, onOneLine } from './csl-item.ts';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Two signs that TeX would draw as one other: a dash, a quotation mark, a Spanish question mark. */
const LIGATURES = /([-`'])(?=\1)|([?!])(?=`)/g;

/** A text as it stands in a field of BibTeX: every sign of TeX escaped, all other characters as they are (UTF-8). */
const inField = (text: string): string =>
  onOneLine(text)
    .replace(/[\\{}^~<>$&#_%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '$&{}');

/** An address as it stands in BibTeX, where it is verbatim: only what would end the field is written otherwise. */
const inUrl = (address: string): string => address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** The type of an entry, and the field that says where the work stands, by the CSL type. */
const ENTRIES: Record<string, readonly [type: string, container: string]> = {
  'article-newspaper': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-journal': ['article', 'journal'],
  report: ['techreport', 'series'],
  'entry-encyclopedia': ['incollection', 'booktitle'],
  'entry-dictionary': ['incollection', 'booktitle'],
  chapter: ['incollection', 'booktitle'],
  book: ['book', 'booktitle'],
  classic: ['book', 'booktitle'],
  'paper-conference': ['inproceedings', 'booktitle'],
  thesis: ['phdthesis', 'booktitle'],
  manuscript: ['unpublished', 'booktitle'],
  pamphlet: ['booklet', 'booktitle'],
};

const PUBLISHERS: Record<string, string> = {
  techreport: 'institution',
  phdthesis: 'school',
  booklet: 'howpublished',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A body in braces of its own, so that nothing in its name is taken for the end of a name. */
const authorOf = (name: CslName): string =>
  'literal' in name ? `{${inField(name.literal)}}` : inField(listedName(name)).replace(/\band\b/gi, '{$&}');

/**
 * A work as an entry of BibTeX, in UTF-8; its key is the id of the item. The title stands in braces of its own, since
 * styles would write it in small letters otherwise.
 */
export function bibtexEntry(item: CslItem): string {
  const [type, container] = ENTRIES[item.type] ?? ['misc', 'howpublished'];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const text = (value: string | undefined) => value && `{${inField(value)}}`;
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${inField(item.title)}}}`],
    ['author', item.author && `{${item.author.map(authorOf).join(' and ')}}`],
    ['editor', item.editor && `{${item.editor.map(authorOf).join(' and ')}}`],
    [container, text(item['container-title'])],
    [PUBLISHERS[type] ?? 'publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['series', container === 'series' ? undefined : text(item['collection-title'])],
    ['edition', text(item.edition)],
    ['volume', text(item.volume)],
    ['number', text(item.issue)],
    ['pages', text(item.page)],
    ['type', text(item.genre)],
    ['doi', item.DOI && `{${inUrl(item.DOI)}}`],
    ['isbn', text(item.ISBN)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', item.URL && `{${inUrl(item.URL)}}`],
    ['language', text(item.language)],
    ['note', text(item.note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `\t${name} = ${value},\n`);
  return `@${type}{${item.id},\n${lines.join('')}}`;
}
