import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../model/limits.ts';
import { checkBulk } from './check-bulk.ts';

const at = (text: string, language: 'markdown' | 'yaml' = 'markdown') =>
  checkBulk(text, 'a.md', language).map(({ line, column, message }) => [line, column, message]);
const SAYS = 'too much to build:';
const levels = (many: number, line: string) =>
  Array.from({ length: many }, (_, n) => `${'  '.repeat(n)}${line}`).join('\n');

describe('up to the limit nothing is said', () => {
  test.each([
    ['lines', 'a\n'.repeat(LIMITS.lines - 1)],
    ['a long paragraph', 'a '.repeat(LIMITS.blockLength / 2)],
    ['quotations in one another', `${'>'.repeat(LIMITS.depth)} a`],
    ['lists in one another', levels(LIMITS.depth, '- a')],
    ['open brackets', '['.repeat(LIMITS.openBrackets)],
    ['links', '[a](b) '.repeat(LIMITS.brackets / 2)],
    ['emphasis', '*a* '.repeat(LIMITS.emphasis / 2)],
    ['backticks', '`'.repeat(LIMITS.run)],
    ['spaces', `a${' '.repeat(LIMITS.space)}b`],
    ['a long word', 'a'.repeat(LIMITS.word - 1)],
    ['text of a script without spaces', '文'.repeat(20_000)],
    ['a rule of hyphens', '- '.repeat(60)],
    ['comments that end', '<!-- a --> '.repeat(100)],
    ['a wide table', `${'|a'.repeat(99)}|\n${'|-'.repeat(99)}|`],
    ['code that is indented on every line', '        a\n'.repeat(100)],
  ])('%s', (_name, text) => {
    expect(at(text)).toEqual([]);
  });

  test('in YAML what only Markdown stumbles over does not count', () => {
    expect(at(`a: "${'*b* [c](d) '.repeat(20_000)}"`, 'yaml')).toEqual([]);
  });
});

test.each<[string, string, number, number, string]>([
  ['lines', 'a\n'.repeat(LIMITS.lines), 20_001, 1, 'more than 20,000 lines'],
  ['a paragraph', `a\n\n${'b '.repeat(100_000)}c`, 3, 200_001, '200,001 characters without a blank line'],
  ['quotations in one another', `a\n\n${'>'.repeat(21)} b`, 3, 1, '21 levels inside one another'],
  ['lists on one line', `${'- '.repeat(21)}b`, 1, 1, '21 levels inside one another'],
  ['lists line by line', levels(21, '1. a'), 21, 1, '21 levels inside one another'],
  ['quotations', '> a\n\n'.repeat(1001), 2001, 1, 'more than 1,000 quotations and underlined headings'],
  ['headings', 'a\n-\n\n'.repeat(1001), 3002, 1, 'more than 1,000 quotations and underlined headings'],
  ['open brackets', `ab\n${'['.repeat(201)}`, 2, 201, '201 brackets that do not match'],
  ['closing brackets', ']'.repeat(201), 1, 201, '201 brackets that do not match'],
  ['links', `a\n${'[a] '.repeat(501)}`, 2, 2001, '1,002 square brackets in one paragraph'],
  ['emphasis', '*a '.repeat(501), 1, 1501, '501 signs of emphasis in one paragraph'],
  ['backticks', `a ${'`'.repeat(101)}`, 1, 3, '1 row of more than 100 equal signs'],
  [
    'spaces at the end of a line',
    `a\nb${' '.repeat(100_000)}\nc`,
    2,
    2,
    'more than 1,000 spaces or line ends in a row',
  ],
  ['spaces that do not break', `a${'\u00A0'.repeat(1001)}b`, 1, 2, 'more than 1,000 spaces or line ends in a row'],
  ['blank lines', `a\n\n${' \n'.repeat(600)}b`, 1, 2, 'more than 1,000 spaces or line ends in a row'],
  ['a word', `a ${'b'.repeat(5001)}`, 1, 3, 'more than 5,000 characters without a space'],
  ['comments without end', '<!--'.repeat(11), 1, 41, 'HTML that is begun again and again and never ends'],
  ['columns', `a\n${'|-'.repeat(101)}|`, 1, 1, 'a table of 102 columns and 2 lines'],
  ['cells', `${'|-'.repeat(60)}\n${'|a\n'.repeat(900)}`, 1, 1, 'a table of 60 columns and 901 lines'],
])('%s beyond the limit', (_name, text, line, column, what) => {
  expect(at(text)).toEqual([[line, column, `${SAYS} ${what}`]]);
});

test('in YAML lists and maps inside one another count, in one line and line by line', () => {
  expect(at(`a: ${'['.repeat(201)}`, 'yaml')).toEqual([[1, 204, `${SAYS} 201 brackets that do not match`]]);
  expect(at(`a: b${' '.repeat(1001)}c`, 'yaml')).toEqual([
    [1, 5, `${SAYS} more than 1,000 spaces or line ends in a row`],
  ]);
  expect(at(levels(21, 'a:'), 'yaml')).toEqual([[21, 1, `${SAYS} 21 levels inside one another`]]);
});
