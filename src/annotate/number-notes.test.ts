import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../read/markdown/parse-markdown.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { numberNotes } from './number-notes.ts';

/** The text with its noterefs as `{id number time}`. */
function shown(tree: Root): string {
  const show = (node: Root | Root['children'][number]): string => {
    if (node.type === 'noteref') return `{${node.note} ${node.number} ${node.time}}`;
    return 'children' in node ? (node.children as never[]).map(show).join('') : textOf(node);
  };
  return tree.children.map(show).join('|');
}

test.each<[string, string, string, string[]]>([
  ['in the order of the text', 'A.[^y] B.[^x]\n\n[^x]: X.\n\n[^y]: Y.', 'A.{y 1 1} B.{x 2 1}', ['1 y Y.', '2 x X.']],
  ['a second noteref', 'A.[^x] B.[^x]\n\n[^x]: X.', 'A.{x 1 1} B.{x 1 2}', ['1 x X.']],
  [
    'in headings, lists and tables',
    '## A[^a]\n\n- B[^b]\n\n|C[^c]|\n|-|\n\n[^a]: 1\n[^b]: 2\n[^c]: 3',
    'A{a 1 1}|B{b 2 1}|C{c 3 1}',
    ['1 a 1', '2 b 2', '3 c 3'],
  ],
  [
    'those of notes after those of the text',
    'A.[^x]\n\n[^x]: X.[^y]\n\n[^y]: Y.\n\nB.[^z]\n\n[^z]: Z.',
    'A.{x 1 1}|B.{z 2 1}',
    ['1 x X.', '2 z Z.', '3 y Y.'],
  ],
  ['two notes that refer to each other', 'A.[^x]\n\n[^x]: X.[^y]\n\n[^y]: Y.[^x]', 'A.{x 1 1}', ['1 x X.', '2 y Y.']],
  ['a definition within a list', '- A.[^x]\n\n  [^x]: X.', 'A.{x 1 1}', ['1 x X.']],
  [
    'a definition within another',
    'A.[^x] B.[^y]\n\n[^x]: X.\n\n    [^y]: Y.',
    'A.{x 1 1} B.{y 2 1}',
    ['1 x X.', '2 y Y.'],
  ],
  ['a definition to which nothing refers', 'A.\n\n[^x]: X.', 'A.', []],
])('%s', (_name, markdown, text, notes) => {
  const tree = parseMarkdown(markdown);
  const numbered = numberNotes(tree, new Map());
  expect(shown(tree)).toBe(text);
  expect(numbered.map(({ id, number, children }) => `${number} ${id} ${children.map(textOf).join('')}`)).toEqual(notes);
});
