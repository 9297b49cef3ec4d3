import { checkOf } from '../../../addresses/range/check-of.ts';
import { type CellPlace, cellAfterEdit, cellAt, tableCells, tableText } from '../../../addresses/range/table-cells.ts';
import type { Version } from '../../../addresses/range/version.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { lightRanges } from '../light-ranges.ts';
import { loadHistory } from './load-history.ts';
import { rowsOf, tableIn } from './table-text.ts';
import { tellPoint } from './tell-point.ts';

function lightCell(figure: Element, { row, column }: CellPlace): void {
  const cell = rowsOf(figure)[row]?.cells[column];
  if (!cell) return;
  const range = new Range();
  range.selectNodeContents(cell);
  if ('highlights' in CSS) lightRanges('linked', [range]);
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Lights the cell of a table for which a link was made; if the table has changed since, tells what became of it. */
export async function toldOfCell(figure: Element, { id, check, part }: Version): Promise<void> {
  const table = tableIn(figure);
  const text = tableText(table);
  const now = tableCells(text, table);
  if (!part) return;
  if (checkOf(text) === check) {
    const place = cellAt(now, part.start);
    if (place) lightCell(figure, place);
    return;
  }
  const former = (await loadHistory())?.[id]?.former.find((one) => one.check === check);
  if (!former) return tellPoint(POINT_WORDS.tableUnknown);
  const then = tableCells(former.pieces.map(({ how, text }) => (how === 'new' ? '' : text)).join(''), table);
  const was = cellAt(then, part.start);
  const place = was && cellAfterEdit(then, was, now);
  const said = was ? (then[was.row]?.[was.column]?.text ?? '') : '';
  if (!place) return tellPoint(POINT_WORDS.cellGone(said));
  lightCell(figure, place);
  if (now[place.row]?.[place.column]?.text !== said) tellPoint(POINT_WORDS.cellChanged(said));
}
