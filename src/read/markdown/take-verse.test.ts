import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { textOf } from './text-of.ts';

const paragraph = (text: string) => parseArticle(text).children[0] as Paragraph;

test('lines that begin with a bar are kept, and the space before their words', () => {
  const verse = paragraph('| The sea\n|   got *up,\n| the* wind\n|\n| came');
  expect(verse.data?.verse).toBe(true);
  expect(textOf(verse)).toBe('The sea\n\u00a0\u00a0got up,\nthe wind\n\ncame');
});

test('in a quotation, and with lines that end in a break', () => {
  const [quotation] = parseArticle('> | The sea  \n> | got up').children;
  expect(textOf(quotation as never)).toBe('The sea\ngot up');
});

test.each([
  ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
  ['a table without its line of hyphens', '| a | b |\n| c | d |'],
  ['a line without a bar', '| a\nb'],
  ['a bar and no space', '|a\n|b'],
  ['a bar behind a backslash', '\\| a\n\\| b'],
])('not verse: %s', (_name, text) => {
  expect(paragraph(text).data?.verse).toBeUndefined();
});

test('what is in a line keeps its place in the file', () => {
  const [, , second] = paragraph('| one\n|  two').children as { children: { position?: unknown }[] }[];
  expect(second?.children[0]?.position).toMatchObject({ start: { line: 2, column: 3 } });
});
