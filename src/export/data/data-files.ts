import { bibtexEntry } from '../../addresses/cite/bibtex-entry.ts';
import { risRecord } from '../../addresses/cite/ris-record.ts';
import type { Addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';
import { DATA_TABLES, type DataTable } from '../../words/en/data.ts';
import { workItem } from '../cite/work-item.ts';
import type { Publication } from '../publication.ts';
import { csv } from './csv.ts';
import { dataTable } from './data-table.ts';

/** What one of `DATA_FILES` holds. Throws if there is none of this name. */
export function dataFile(name: string, edition: Edition, addresses: Addresses, publication: Publication): string {
  const items = () => edition.works.filter(({ id }) => edition.citedWorks.has(id)).map(workItem);
  if (name === 'works.bib') return `${items().map(bibtexEntry).join('\n\n')}\n`;
  if (name === 'works.ris')
    return items()
      .map((item) => `${risRecord(item)}\n`)
      .join('\n')
      .replaceAll('\n', '\r\n');
  if (name === 'works.csl.json') return `${JSON.stringify(items(), null, 2)}\n`;
  const [, table, form] = /^(\w+)\.(json|csv)$/.exec(name) ?? [];
  if (!table || !(table in DATA_TABLES)) throw new Error(`there is no file of data called ${name}`);
  const whole = (path: string) => new URL(path, publication.home).href;
  const rows = dataTable(table as DataTable, edition, addresses, whole);
  const columns = Object.keys(DATA_TABLES[table as DataTable].columns);
  if (form === 'csv') return csv(columns, rows);
  const { name: title, home, licence } = publication;
  return `${JSON.stringify({ edition: title, home, licence, [table as string]: rows }, null, 1)}\n`;
}
