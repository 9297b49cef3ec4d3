import type { TableWords } from '../../model/table-words.ts';
import { foldedWords } from './check-of.ts';
import { ENGLISH_PINPOINTS, type Pinpoints } from './pinpoints.ts';

/** A cell of a table, as the ledger's text of it tells: its words, and where they stand in the folded text. */
export interface TableCell {
  text: string;
  start: number;
  end: number;
}

const BETWEEN = ' | ';

/** Where the folded text ends that begins so: what follows a space at its end is put right behind it. */
const lengthOf = (before: string) => foldedWords(`${before}.`).length - 1;

/** What the ledger knows of a table: a row a line, after one with the caption if there is one. */
export const tableText = ({ caption, rows }: TableWords): string =>
  [...(caption ? [caption] : []), ...rows.map((cells) => cells.join(BETWEEN))].join('\n');

/**
 * What the text of a table says of its cells: it does not tell a caption from a row of one cell, nor a bar in a cell
 * from one between two. `like` is a table as which it may be read: the same one, or what became of it.
 */
function wordsIn(text: string, like: TableWords | undefined): TableWords {
  if (like && tableText(like) === text) return like;
  const lines = text.split('\n');
  const count = (line: string | undefined) => (line ?? '').split(BETWEEN).length;
  const single = like?.rows.every((cells) => cells.length === 1) ?? false;
  const captioned = single ? like?.caption !== '' : lines.length > 1 && count(lines[0]) < count(lines[1]);
  return {
    caption: captioned ? (lines[0] ?? '') : '',
    rows: lines.slice(captioned ? 1 : 0).map((line) => (single ? [line] : line.split(BETWEEN))),
  };
}

/**
 * The rows of a table, each as its cells; the first is that of the heads. `text` is what the ledger knows of it, `like`
 * a table as which it may be read: the same one, or what became of it.
 */
export function tableCells(text: string, like?: TableWords): TableCell[][] {
  const { caption, rows } = wordsIn(text, like);
  let before = caption ? `${caption}\n` : '';
  return rows.map((cells) => {
    const row = cells.map((cell, at): TableCell => {
      if (at > 0) before += BETWEEN;
      const start = lengthOf(before);
      before += cell;
      const words = foldedWords(cell);
      return { text: words, start, end: start + words.length };
    });
    before += '\n';
    return row;
  });
}

/** A cell by its place: row 0 is that of the heads. */
export interface CellPlace {
  row: number;
  column: number;
}

/** The cell of a table in which a part of its folded text lies. */
export function cellAt(rows: readonly (readonly TableCell[])[], start: number): CellPlace | undefined {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.text !== '' && cell.start <= start && start < cell.end);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** A cell as citations in the language of `words` have it. */
export const cellPinpoint = ({ row, column }: CellPlace, words: Pinpoints = ENGLISH_PINPOINTS): string =>
  row === 0 ? words.head(column + 1) : words.cell(row, column + 1);

/** The one of some things for which `fits` is most, if that is more than `least` and more than for all others. */
function onlyBest(count: number, fits: (at: number) => number, least: number): number | undefined {
  const scores = Array.from({ length: count }, (_, at) => fits(at));
  const best = Math.max(...scores, least);
  const found = scores.flatMap((score, at) => (score === best ? [at] : []));
  return best > least && found.length === 1 ? found[0] : undefined;
}

/**
 * Where a cell of a former table is in the present one: in the column with the same head and the row that says the
 * most of the same, whatever was put in or moved around them. Undefined if no row, or more than one, may be meant.
 */
export function cellAfterEdit(
  then: readonly (readonly TableCell[])[],
  place: CellPlace,
  now: readonly (readonly TableCell[])[],
): CellPlace | undefined {
  const [heads = [], headsNow = []] = [then[0], now[0]];
  const columnOf = (at: number) => {
    const { text } = heads[at] ?? { text: '' };
    const same = headsNow.flatMap((head, column) => (head.text === text && text !== '' ? [column] : []));
    if (same.length === 1) return same[0];
    return heads.length === headsNow.length && headsNow[at]?.text === text ? at : undefined;
  };
  const column = columnOf(place.column) ?? (heads.length === headsNow.length ? place.column : undefined);
  if (column === undefined) return undefined;
  if (place.row === 0) return { row: 0, column };
  const cells = then[place.row] ?? [];
  const told = cells.flatMap(({ text }, at) =>
    text === '' ? [] : [{ text, at: columnOf(at) ?? at, first: at === 0 }],
  );
  const body = now.slice(1);
  // The first cell names its row; the asked one may be what was mended.
  const score = (row: number) =>
    told.reduce((sum, { text, at, first }) => sum + (body[row]?.[at]?.text === text ? (first ? 1.5 : 1) : 0), 0);
  const found = onlyBest(body.length, score, Math.min(1.4, told.length / 2));
  return found === undefined ? undefined : { row: found + 1, column };
}
