import { expect, test } from 'vitest';
import { replaceWords } from './replace-words.ts';

const YAML = `title: T # the title
claims:
  # The first.
  - id: a
    quote: "has reached Pakistan"   # exact
    prefix: 'ISIL'
  - { id: b, quote: 'he''s', claim: C }
  - quote: plain words here
    id: c
  - id: d
    quote: >-
      folded
      words
    claim: C
entities:
  - id: e
    also: [one, "two", { text: them, prefix: left }]
`;

const claim = (index: number, now: { exact: string; prefix?: string; suffix?: string }) =>
  replaceWords(YAML, [{ path: ['claims', index], field: 'quote', now }]);
const also = (index: number, now: { exact: string; prefix?: string; suffix?: string }) =>
  replaceWords(YAML, [{ path: ['entities', 0, 'also', index], field: 'text', now }]);

test.each<[string, string, string, string]>([
  [
    'in double quotation marks',
    claim(0, { exact: 'came to “Pakistan”', prefix: 'ISIL' }),
    '"has reached Pakistan"',
    '"came to “Pakistan”"',
  ],
  ['with another prefix', claim(0, { exact: 'has reached Pakistan', prefix: "ISIL's" }), "'ISIL'", "'ISIL''s'"],
  [
    'and a suffix put in, in a block',
    claim(0, { exact: 'has come', prefix: 'ISIL', suffix: 'to stay' }),
    'quote: "has reached Pakistan"',
    'suffix: "to stay"\n    quote: "has come"',
  ],
  ['in single ones, in a flow', claim(1, { exact: "she's: in" }), "'he''s'", "'she''s: in'"],
  [
    'and a prefix put in, in a flow',
    claim(1, { exact: "he's", prefix: 'x' }),
    "{ id: b, quote: 'he''s'",
    "{ id: b, prefix: \"x\", quote: 'he''s'",
  ],
  ['plain', claim(2, { exact: 'plain: words' }), 'plain words here', '"plain: words"'],
  [
    'and a prefix put in before the first field',
    claim(2, { exact: 'other words', prefix: 'the' }),
    '- quote: plain words here',
    '- prefix: "the"\n    quote: other words',
  ],
  ['folded', claim(3, { exact: 'other words' }), '>-\n      folded\n      words\n', '>-\n      other words\n'],
  ['by themselves', also(0, { exact: 'uno' }), '[one', '[uno'],
  ['by themselves, with a prefix', also(1, { exact: 'two', prefix: 'x' }), '"two"', '{ text: "two", prefix: "x" }'],
  ['with a comma, by themselves in a flow', also(0, { exact: 'one, two' }), '[one', '["one, two"'],
  [
    'with a comma before them, in a flow',
    also(2, { exact: 'them', prefix: 'June, and' }),
    'prefix: left',
    'prefix: "June, and"',
  ],
  ['in a map', also(2, { exact: 'these', prefix: 'left' }), 'text: them', 'text: these'],
])('words %s', (_name, result, was, now) => {
  expect(YAML).toContain(was);
  expect(result).toBe(YAML.replace(was, now));
});

test('several at once, with the line ends of Windows', () => {
  const result = replaceWords(YAML.replaceAll('\n', '\r\n'), [
    { path: ['claims', 0], field: 'quote', now: { exact: 'is here', prefix: 'ISIL', suffix: 'now' } },
    { path: ['claims', 2], field: 'quote', now: { exact: 'more words' } },
  ]);
  expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(result).toContain('    suffix: "now"\r\n    quote: "is here"   # exact\r\n');
  expect(result).toContain('  - quote: more words\r\n');
});
