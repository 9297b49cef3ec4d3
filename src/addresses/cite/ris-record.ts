import { type CslItem, type CslName, listedName, onOneLine } from './csl-item.ts';

/** The type of a record by the CSL type; all else is a page on the web, or a thing of no sort on paper. */
const TYPES: Record<string, string> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  report: 'RPRT',
  'post-weblog': 'BLOG',
  'entry-encyclopedia': 'ENCYC',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  book: 'BOOK',
  chapter: 'CHAP',
  collection: 'BOOK',
  classic: 'CLSWK',
  'entry-dictionary': 'DICT',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  bill: 'BILL',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  software: 'COMP',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
};

/** A name; a comma would part that of a body as if it were a person's. */
const authorOf = (name: CslName): string =>
  'literal' in name ? onOneLine(name.literal.replaceAll(',', ' ')) : listedName(name);

const twoDigits = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/**
 * A work as a record of RIS. Every field is one line, however long it is: readers of the format do not agree on how a
 * line goes on, and would take half an address.
 */
export function risRecord(item: CslItem): string {
  const type = TYPES[item.type] ?? (item.URL ? 'ELEC' : 'GEN');
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = year === undefined ? undefined : `${String(year).padStart(4, '0')}`;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorOf(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', authorOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    // Some readers know no place of a page on the web: for them its edition is its publisher.
    ['PB', item.publisher ?? (type === 'ELEC' ? item['container-title'] : undefined)],
    ['CY', item['publisher-place']],
    ['T3', item['collection-title']],
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', item.page],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['SN', item.ISBN],
    ['DP', item.archive],
    ['CN', item['call-number']],
    ['PY', date],
    ['DA', date && `${date}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${onOneLine(value as string)}\n`);
  return `${lines.join('')}ER  - `;
}
