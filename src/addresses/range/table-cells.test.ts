import { expect, test } from 'vitest';
import type { TableWords } from '../../model/table-words.ts';
import { foldedWords } from './check-of.ts';
import { cellAfterEdit, cellAt, cellPinpoint, tableCells, tableText } from './table-cells.ts';

const HEADS = 'Light | Year | Seen at';
const HOOK = 'Hook Point | 1823 | 4 miles';
const HOOK_LATER = 'Hook Point | 1838 | 11 miles';
const SHOAL = 'Shoal | 1838 |  ';
const THEN = ['How far  lights were seen.', HEADS, HOOK, HOOK_LATER, SHOAL].join('\n');
const words = (text: string) => tableCells(text).map((row) => row.map((cell) => cell.text));

test('cells stand where their words do in the folded text', () => {
  expect(words(THEN)[0]).toEqual(['Light', 'Year', 'Seen at']);
  const folded = foldedWords(THEN);
  for (const cell of tableCells(THEN).flat()) expect(folded.slice(cell.start, cell.end)).toBe(cell.text);
  expect(words([HEADS, HOOK].join('\n'))).toHaveLength(2);
});

test('a place in the text is one of a cell', () => {
  const rows = tableCells(THEN);
  const place = cellAt(rows, foldedWords(THEN).indexOf('11 miles'));
  expect(place).toEqual({ row: 2, column: 2 });
  expect(place && cellPinpoint(place)).toBe('row 2, column 3');
  expect(cellAt(rows, 3)).toBeUndefined();
});

const after = (row: number, column: number, ...now: string[]) => {
  const rows = tableCells(now.join('\n'));
  const found = cellAfterEdit(tableCells(THEN), { row, column }, rows);
  return found && rows[found.row]?.[found.column]?.text;
};

test.each([
  ['a row was put in before it', [HEADS, 'Ness | 1801 | 2 miles', HOOK, HOOK_LATER, SHOAL]],
  ['rows were sorted otherwise', [HEADS, SHOAL, HOOK_LATER, HOOK]],
  [
    'a column was put in',
    ['Light | Keeper | Year | Seen at', 'Hook Point | A | 1823 | 4 miles', 'Hook Point | B | 1838 | 11 miles'],
  ],
  ['columns changed places', ['Seen at | Light | Year', '4 miles | Hook Point | 1823', '11 miles | Hook Point | 1838']],
  ['the caption was taken away', [HEADS, HOOK, HOOK_LATER]],
])('a cell is found where %s', (_, now) => {
  expect(after(2, 2, ...now)).toBe('11 miles');
});

test('a cell that was mended is found by its row', () => {
  expect(after(2, 2, HEADS, HOOK, 'Hook Point | 1838 | 12 miles', SHOAL)).toBe('12 miles');
});

test('nothing is said where its row or its column is gone, or two rows may be meant', () => {
  expect(after(3, 1, HEADS, HOOK, HOOK_LATER)).toBeUndefined();
  expect(after(1, 2, 'Light | Year', 'Hook Point | 1823')).toBeUndefined();
  expect(after(1, 2, HEADS, 'Hook Point | 1824 | 5 miles', 'Hook Point | 1825 | 6 miles')).toBeUndefined();
});

test.each<[string, TableWords]>([
  ['of one column, with a caption', { caption: 'Keepers', rows: [['Name'], ['Almond'], ['Moss']] }],
  ['of one column, without one', { caption: '', rows: [['Name'], ['Almond']] }],
  [
    'with bars in its cells',
    {
      caption: '',
      rows: [
        ['Sign', 'Means'],
        ['a | b', 'a or b'],
        ['|', 'bar'],
      ],
    },
  ],
  [
    'with bars in its caption',
    {
      caption: 'a | b | c',
      rows: [
        ['A', 'B'],
        ['1', '2'],
      ],
    },
  ],
  [
    'with empty cells',
    {
      caption: 'C',
      rows: [
        ['A', ''],
        ['', '2'],
      ],
    },
  ],
])('the cells of a table %s are those that stand in the page', (_name, table) => {
  const text = tableText(table);
  const rows = tableCells(text, table);
  expect(rows.map((cells) => cells.map((cell) => cell.text))).toEqual(table.rows);
  const folded = foldedWords(text);
  for (const { start, end, text } of rows.flat()) expect(folded.slice(start, end)).toBe(text);
});

test('what a table of one column was is read like what became of it', () => {
  const now: TableWords = { caption: 'Keepers', rows: [['Name'], ['Almond'], ['Moss']] };
  const then = tableCells('Keepers\nName\nAlmond', now);
  expect(then.map(([cell]) => cell?.text)).toEqual(['Name', 'Almond']);
});
