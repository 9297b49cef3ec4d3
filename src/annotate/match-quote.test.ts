import { expect, test } from 'vitest';
import { paragraphOf } from '../../tests/fixtures/paragraph-of.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { matchQuote, type TextQuoteSelector } from './match-quote.ts';

const NBSP = '\u00a0';

/** Name, text, selector, and the start and the words of every match. */
const CASES: [name: string, text: string, selector: TextQuoteSelector, matches: [start: number, words: string][]][] = [
  ['plain', 'A red door.', { exact: 'red' }, [[2, 'red']]],
  ['absent', 'A red door.', { exact: 'blue' }, []],
  ['in other case', 'A red door.', { exact: 'Red' }, []],
  [
    'twice',
    'red and red',
    { exact: 'red' },
    [
      [0, 'red'],
      [8, 'red'],
    ],
  ],
  ['told apart by prefix', 'red and red', { exact: 'red', prefix: 'and ' }, [[8, 'red']]],
  ['told apart by suffix', 'red and red', { exact: 'red', suffix: ' and' }, [[0, 'red']]],
  ['by prefix and suffix', 'a x b, a x c, d x c', { exact: 'x', prefix: 'a ', suffix: ' c' }, [[9, 'x']]],
  [
    'by prefix, still twice',
    'a x, a x, b x',
    { exact: 'x', prefix: 'a' },
    [
      [2, 'x'],
      [7, 'x'],
    ],
  ],
  ['prefix that does not stand there', 'a x', { exact: 'x', prefix: 'b' }, []],
  ['suffix that does not stand there', 'x a', { exact: 'x', suffix: 'b' }, []],
  ['prefix further away', 'a and x', { exact: 'x', prefix: 'a' }, []],
  ['prefix without the space before the words', 'the end x', { exact: 'x', prefix: 'end' }, [[8, 'x']]],
  ['prefix with more spaces than the text', 'the end x', { exact: 'x', prefix: 'the  end  ' }, [[8, 'x']]],
  ['prefix that directly touches', '“x” and x', { exact: 'x', prefix: '"' }, [[1, 'x']]],
  ['prefix at offset 0', 'ax x', { exact: 'x', prefix: 'a' }, [[1, 'x']]],
  ['metacharacters in prefix and suffix', 'x (x) x', { exact: 'x', prefix: '(', suffix: ')' }, [[3, 'x']]],
  ['straight quotes for curly ones', 'He said “no” and ‘yes’.', { exact: `"no" and 'yes'` }, [[8, '“no” and ‘yes’']]],
  [
    'marks with a narrow space',
    'Il dit «\u202fnon\u202f» ici.',
    { exact: 'dit "non" ici' },
    [[3, 'dit «\u202fnon\u202f» ici']],
  ],
  ['curly quotes for straight ones', `ISIL's man`, { exact: 'ISIL’s' }, [[0, `ISIL's`]]],
  ['hyphen for en dash', 'in 2001–02 they', { exact: '2001-02' }, [[3, '2001–02']]],
  ['en dash for hyphen', 'in 2001-02 they', { exact: '2001–02' }, [[3, '2001-02']]],
  ['em dash is not a hyphen', 'a—b', { exact: 'a-b' }, []],
  ['space for no-break space', `1,000${NBSP}men`, { exact: '1,000 men' }, [[0, `1,000${NBSP}men`]]],
  ['no-break space for space', '1,000 men', { exact: `1,000${NBSP}men` }, [[0, '1,000 men']]],
  ['across a line break of the text', 'the long\nroad', { exact: 'long road' }, [[4, 'long\nroad']]],
  ['across a line break of the quote', 'the long road', { exact: 'long\n  road' }, [[4, 'long road']]],
  ['at offset 0', 'red door', { exact: 'red' }, [[0, 'red']]],
  ['at the end', 'a door', { exact: 'door' }, [[2, 'door']]],
  ['the whole text', 'door', { exact: 'door' }, [[0, 'door']]],
  ['metacharacters', 'cost (a+b)*$[1]? ^\\{2}|.', { exact: '(a+b)*$[1]? ^\\{2}|.' }, [[5, '(a+b)*$[1]? ^\\{2}|.']]],
  ['a full stop is no wildcard', 'a.b axb', { exact: 'a.b' }, [[0, 'a.b']]],
  ['after an emoji', 'go 🧭 north', { exact: 'north' }, [[6, 'north']]],
  ['an emoji', 'go 🧭 north', { exact: '🧭' }, [[3, '🧭']]],
  ['half an emoji', 'go 🧭 north', { exact: '\ud83e' }, []],
  ['with a combining mark', 'a cafe\u0301 here', { exact: 'cafe\u0301' }, [[2, 'cafe\u0301']]],
  ['right-to-left text', 'قال داعش اليوم', { exact: 'داعش' }, [[4, 'داعش']]],
  ['empty', 'some text', { exact: '' }, []],
  ['only white space', 'some text', { exact: ' \n' }, []],
  ['in an empty text', '', { exact: 'x' }, []],
  ['white space around the words', 'some text', { exact: ' text ' }, [[5, 'text']]],
  [
    'overlapping occurrences',
    'that that that',
    { exact: 'that that' },
    [
      [0, 'that that'],
      [5, 'that that'],
    ],
  ],
  [
    'overlapping emoji',
    '🧭🧭🧭',
    { exact: '🧭🧭' },
    [
      [0, '🧭🧭'],
      [2, '🧭🧭'],
    ],
  ],
];

test.each(CASES)('%s', (_name, text, selector, matches) => {
  const found = matchQuote(text, selector);
  expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual(matches);
});

test('across emphasis, a link and a noteref', () => {
  const text = textOf(paragraphOf('He *was* [the\nman](https://example.org/)[^1] here.\n\n[^1]: A note.'));
  const [range] = matchQuote(text, { exact: 'was the man here' });
  expect(text.slice(range?.start, range?.end)).toBe('was the\nman here');
});
