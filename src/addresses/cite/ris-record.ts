import { type CslItem, type CslName, listedName, onOneLine } from './csl-item.ts';

/** The type of a record by the CSL type; all else is a page on the web. */
const TYPES: Record<string, string> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  report: 'RPRT',
  'post-weblog': 'BLOG',
  'entry-encyclopedia': 'ENCYC',
  broadcast: 'VIDEO',
  dataset: 'DATA',
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
  const type = TYPES[item.type] ?? 'ELEC';
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = year === undefined ? undefined : `${String(year).padStart(4, '0')}`;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    // Some readers know no place of a page on the web: for them its edition is its publisher.
    ['PB', item.publisher ?? (type === 'ELEC' ? item['container-title'] : undefined)],
    ['PY', date],
    ['DA', date && `${date}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${onOneLine(value as string)}\n`);
  return `${lines.join('')}ER  - `;
}
