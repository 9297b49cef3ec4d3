import type { Text } from 'mdast';
import type { Place } from '../../model/rules/finding.ts';

/** Where in its file a character of a text stands that begins at a place. */
export function placeIn(text: string, index: number, { file, line, column }: Place): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1) as string;
  return { file, line: line + lines.length - 1, column: lines.length > 1 ? last.length + 1 : column + last.length };
}

/** A text as it was typed, escapes included, and with them the true column; what the parser made has no place. */
export const typed = ({ position, value }: Text, source: string): string =>
  position ? source.slice(position.start.offset, position.end.offset) : value;

/** A part of a text by itself, with its place, if it was typed just as it reads. */
export function pieceOf(node: Text, from: number, to: number, source: string): Text {
  const value = node.value.slice(from, to);
  const { position } = node;
  if (!position || typed(node, source) !== node.value) return { type: 'text', value };
  const pointAt = (index: number) => {
    const { line, column } = placeIn(node.value, index, { file: '', ...position.start });
    return { line, column, offset: (position.start.offset ?? 0) + index };
  };
  return { type: 'text', value, position: { start: pointAt(from), end: pointAt(to) } };
}
