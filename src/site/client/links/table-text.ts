import type { TableWords } from '../../../model/table-words.ts';
import { paragraphWords } from './words.ts';

const wordsOf = (element: Element): string => paragraphWords(element).text.trim();

/** The rows of the table of a figure. */
export const rowsOf = (figure: Element): HTMLTableRowElement[] => [...(figure.querySelector('table')?.rows ?? [])];

/** The words of the table of a figure, as they stand in the page. */
export function tableIn(figure: Element): TableWords {
  const caption = figure.querySelector('figcaption');
  return { caption: caption ? wordsOf(caption) : '', rows: rowsOf(figure).map((row) => [...row.cells].map(wordsOf)) };
}
