import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkTo } from '../../../addresses/range/link-to.ts';
import { type CellPlace, tableCells, tableText } from '../../../addresses/range/table-cells.ts';
import { pageAddress } from './page-address.ts';
import { tableIn } from './table-text.ts';

/** The whole address of a cell of the table of a figure as it now reads; undefined if nothing stands in it. */
export function cellLink(figure: Element, { row, column }: CellPlace): string | undefined {
  const table = tableIn(figure);
  const text = tableText(table);
  const cell = tableCells(text, table)[row]?.[column];
  if (!cell?.text) return undefined;
  return linkTo(pageAddress(), { id: figure.id, check: checkOf(text), part: { start: cell.start, end: cell.end } });
}
