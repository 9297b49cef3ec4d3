import { describe, expect, test } from 'vitest';
import { LIMITS } from '../model/limits.ts';
import { checkBulk } from './check-bulk.ts';

const at = (text: string) => checkBulk(text, 'a.md').map(({ line, column, message }) => [line, column, message]);
const SAYS = 'too much to build:';

describe('up to the limit nothing is said', () => {
  test.each([
    ['lines', 'a\n'.repeat(LIMITS.lines - 1)],
    ['a long paragraph', 'a'.repeat(LIMITS.blockLength)],
    ['quotations in one another', `${'>'.repeat(LIMITS.depth)} a`],
    ['lists in one another', Array.from({ length: LIMITS.depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['open brackets', '['.repeat(LIMITS.brackets)],
    ['brackets that match, however many', '[a](b) '.repeat(5000)],
    ['backticks', '`'.repeat(LIMITS.backticks)],
    ['comments that end', '<!-- a --> '.repeat(100)],
    ['a wide table', `${'|a'.repeat(99)}|\n${'|-'.repeat(99)}|`],
    ['code that is indented on every line', `${'        a\n'.repeat(100)}`],
  ])('%s', (_name, text) => {
    expect(at(text)).toEqual([]);
  });
});

test.each<[string, string, number, number, string]>([
  ['lines', 'a\n'.repeat(LIMITS.lines), 20_001, 1, '20,001 lines'],
  ['a paragraph', `a\n\n${'b'.repeat(LIMITS.blockLength + 1)}`, 3, 1, '200,001 characters without a blank line'],
  ['quotations', `a\n\n${'>'.repeat(41)} b`, 3, 1, '41 levels inside one another'],
  ['lists on one line', `${'- '.repeat(41)}b`, 1, 1, '41 levels inside one another'],
  [
    'lists line by line',
    Array.from({ length: 41 }, (_, n) => `${'  '.repeat(n)}1. a`).join('\n'),
    41,
    1,
    '41 levels inside one another',
  ],
  ['open brackets', `ab${'['.repeat(201)}`, 1, 203, '201 brackets that do not match'],
  ['closing brackets', ']'.repeat(201), 1, 201, '201 brackets that do not match'],
  ['backticks', `a ${'`'.repeat(21)}`, 1, 3, '21 backticks in a row'],
  ['comments without end', '<!--'.repeat(11), 1, 41, 'HTML that is begun again and again and never ends'],
  ['columns', `a\n${'|-'.repeat(101)}|`, 1, 1, 'a table of 102 columns and 2 lines'],
  ['cells', `${'|-'.repeat(60)}\n${'|a\n'.repeat(900)}`, 1, 1, 'a table of 60 columns and 901 lines'],
])('%s beyond the limit', (_name, text, line, column, what) => {
  expect(at(text)).toEqual([[line, column, `${SAYS} ${what}`]]);
});
