import { expect, test } from 'vitest';
import { replaceAt } from './replace-at.ts';

const FILE = `---
titel: "A" # kept
entities: [koor, kor]
claims:
  - id: a
    quote: 'the old harbour'
    note: |
      Of [it](entity:kor), and kor.
---

One kor[^1] of [many](entity:kor).

kor
`;
const crlf = (text: string) => text.replace(/\n/g, '\r\n');

test.each<[string, number, number, string, string, [string, string]]>([
  ['the name of a field', 2, 1, 'titel', 'title', ['titel:', 'title:']],
  ['an item on one line with others', 3, 18, 'kor', 'koor', ['[koor, kor]', '[koor, koor]']],
  ['a text in its own quotes', 6, 12, 'the old harbour', "the 'new' one", ["'the old harbour'", "'the ''new'' one'"]],
  ['words within a text of several lines', 7, 11, 'entity:kor', 'entity:koor', ['entity:kor)', 'entity:koor)']],
  [
    'words of the text, from the place on',
    11,
    16,
    'entity:kor',
    'entity:koor',
    ['entity:kor).\n\n', 'entity:koor).\n\n'],
  ],
  ['a whole word', 11, 5, 'kor', 'koor', ['One kor', 'One koor']],
])('%s', (_name, line, column, from, to, [was, is]) => {
  const at = { line, column };
  expect(replaceAt(FILE, 'markdown', at, from, to)).toBe(FILE.replace(was, is));
  expect(replaceAt(crlf(FILE), 'markdown', at, from, to)).toBe(crlf(FILE.replace(was, is)));
});

test.each<[string, string, string]>([
  ['a link', 'The men of [imuu](entity:imuu).', 'The men of [imuu](entity:imu).'],
  ['a link to a work', 'As [imuu](work:imuu "imuu") says.', 'As [imuu](work:imu "imuu") says.'],
  ['a citation', 'It is imuu [@imuu, p. 84].', 'It is imuu [@imu, p. 84].'],
  ['a note, which has a name alone', 'One[^imuu] of [it](entity:imuu).', 'One[^imu] of [it](entity:imuu).'],
])('the id in %s, and none of its words', (name, body, expected) => {
  const column = name.startsWith('a note') ? body.indexOf('[^') + 1 : 1;
  expect(replaceAt(`---\na: b\n---\n${body}\n`, 'markdown', { line: 4, column }, 'imuu', 'imu')).toBe(
    `---\na: b\n---\n${expected}\n`,
  );
});

test('a file that is all YAML', () => {
  const text = 'type: bok # what\ntitle: bok\n';
  expect(replaceAt(text, 'yaml', { line: 1, column: 7 }, 'bok', 'book')).toBe('type: book # what\ntitle: bok\n');
});

test.each([
  ['words that stand elsewhere', 13, 1, 'many'],
  ['words of another paragraph', 11, 33, 'kor'],
  ['a line that is not there', 99, 1, 'kor'],
  ['an end of a word', 3, 1, 'oor'],
])('%s are left alone', (_name, line, column, from) => {
  expect(() => replaceAt(FILE, 'markdown', { line, column }, from, 'x')).toThrow('by hand');
});
