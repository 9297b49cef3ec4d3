import { expect, test } from 'vitest';
import { blocksOf } from './blocks-of.ts';
import { fieldText } from './field-text.ts';
import { parseArticle } from './parse-article.ts';

const blocks = (text: string) =>
  blocksOf(parseArticle(text)).map(({ kind, text, node }) => [kind, text, node.position?.start.line]);

test('terms and what they mean are paragraphs of a list', () => {
  expect(blocks('A *lens*\n: a glass\n: in short, an eye\n\n  and more\n\nWatch\n\n: four hours')).toEqual([
    ['list', 'A lens', 1],
    ['list', 'a glass', 2],
    ['list', 'in short, an eye', 3],
    ['list', 'and more', 5],
    ['list', 'Watch', 7],
    ['list', 'four hours', 9],
  ]);
});

test('a colon within a paragraph is a colon', () => {
  expect(blocks('He said:\nnothing :)\n10: 30')).toEqual([['paragraph', 'He said: nothing :) 10: 30', 1]]);
});

test('in a field the words are those of all of it', () => {
  expect(fieldText('Lens\n: a glass')).toBe('Lens a glass');
});

test('a pull quote has no number', () => {
  expect(blocks('Words.\n\n> [!PULLQUOTE]\n> Words.\n\n> [!LETTER]\n> Dear')).toEqual([
    ['paragraph', 'Words.', 1],
    ['quotation', 'Dear', 6],
  ]);
});
