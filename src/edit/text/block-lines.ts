import type { Nodes, Root } from 'mdast';
import { CannotEdit } from '../yaml/change.ts';

/** A block of a Markdown file as the lines of the file that it takes. */
export interface BlockLines {
  /** All lines of the file, each with its own end. */
  lines: string[];
  /** The first and the last of the block, from 0. */
  from: number;
  to: number;
  /** What stands before its words on the first line, and on those that follow: the signs of quotations and lists. */
  first: string;
  next: string;
}

/** What holds a node, the outermost first; nothing if the tree does not have it. */
export function holdersOf(tree: Root, node: Nodes): Nodes[] {
  const within = (holder: Nodes): Nodes[] | undefined => {
    if (holder === node) return [];
    for (const child of 'children' in holder ? (holder.children as Nodes[]) : []) {
      const found = within(child);
      if (found) return [holder, ...found];
    }
    return undefined;
  };
  return within(tree) ?? [];
}

/** The lines of a text, each with its end. */
export const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];

/**
 * The lines of a file that a node takes; its place is that in the file as it was parsed, with the same lines. Throws
 * `CannotEdit` for a node that has none of its own.
 */
export function blockLines(text: string, { position }: Pick<Nodes, 'position'>): BlockLines {
  if (!position) throw new CannotEdit('it has no place of its own in the file');
  const lines = linesOf(text);
  const from = position.start.line - 1;
  const first = (lines[from] ?? '').slice(0, position.start.column - 1);
  return {
    lines,
    from,
    to: position.end.line - 1,
    first,
    next: first.replace(/\[[ xX]\]\s$/, '').replace(/[^>\s]/g, ' '),
  };
}

const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '');

/** The words of a block, without what stands before them on each line; a line may have less of that than it should. */
export function wordsOf({ lines, from, to, first, next }: BlockLines): string[] {
  const signs = new RegExp(`^${[...next].map((sign) => (sign === '>' ? ' {0,3}>?' : '[ \\t]?')).join('')}`);
  return lines
    .slice(from, to + 1)
    .map(withoutEnd)
    .map((line, index) => (index === 0 ? line.slice(first.length) : line.replace(signs, '')));
}
