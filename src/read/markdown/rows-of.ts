import { type FigureNode, tableOf } from './nodes.ts';
import { textOf } from './text-of.ts';

/** The words of the cells of a figure that is a table, row by row; none of others. */
export const rowsOf = (node: FigureNode): string[][] =>
  (tableOf(node)?.children ?? []).map(({ children }) => children.map((cell) => textOf(cell).trim()));
