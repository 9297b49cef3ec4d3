import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TableWords } from '../../model/table-words.ts';
import { captionOf, tableOf } from '../../read/markdown/nodes.ts';
import { rowsOf } from '../../read/markdown/rows-of.ts';
import { textOf } from '../../read/markdown/text-of.ts';
import { idOf } from '../id-of.ts';

/** The words of the tables of a marked article, by their ids, as the ledger puts them together. */
export function tablesOf(tree: Root): Map<string, TableWords> {
  const tables = new Map<string, TableWords>();
  visit(tree, 'figure', (node) => {
    const [id, table, caption] = [idOf(node), tableOf(node), captionOf(node)];
    if (!id || !table) return;
    tables.set(id, { caption: caption ? textOf(caption).replace(/\s+/g, ' ').trim() : '', rows: rowsOf(node) });
  });
  return tables;
}
