import { paragraphWords } from './words.ts';

const wordsOf = (element: Element): string => paragraphWords(element).text.trim();

/** The rows of the table of a figure. */
export const rowsOf = (figure: Element): HTMLTableRowElement[] => [...(figure.querySelector('table')?.rows ?? [])];

/** The text of the table of a figure as its ledger has it: the caption, then the rows. */
export function tableText(figure: Element): string {
  const caption = figure.querySelector('figcaption');
  const said = caption ? wordsOf(caption) : '';
  const rows = rowsOf(figure).map((row) => [...row.cells].map(wordsOf).join(' | '));
  return [...(said ? [said] : []), ...rows].join('\n');
}
