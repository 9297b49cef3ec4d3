import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkTo } from '../../../addresses/range/link-to.ts';
import { type CellPlace, tableCells } from '../../../addresses/range/table-cells.ts';
import { pageAddress } from './page-address.ts';
import { tableText } from './table-text.ts';

/** The whole address of a cell of the table of a figure as it now reads; undefined if nothing stands in it. */
export function cellLink(figure: Element, { row, column }: CellPlace): string | undefined {
  const text = tableText(figure);
  const cell = tableCells(text)[row]?.[column];
  if (!cell?.text) return undefined;
  return linkTo(pageAddress(), { id: figure.id, check: checkOf(text), part: { start: cell.start, end: cell.end } });
}
