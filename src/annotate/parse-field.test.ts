import { removePosition } from 'unist-util-remove-position';
import { expect, test } from 'vitest';
import { parseField } from './parse-field.ts';
import { parseMarkdown } from './parse-markdown.ts';

test.each([
  ['a sentence', 'He had been dead since April 2013.'],
  ['typographic quotes and dashes', 'The Pentagon’s “nascent at best” – of February 2015.'],
  ['two lines', 'One line\nand another'],
  ['lines with spaces around', '  One line  x\n   and another '],
  ['a hard break', 'One line  \nand another'],
  ['two paragraphs', 'One.\n\nTwo.'],
  ['emphasis', 'An *important* part.'],
  ['a link', 'See [ISIL](entity:isil).'],
  ['a bare address', 'At https://example.org/ and www.example.org'],
  ['a mail address', 'Write to a@example.org'],
  ['HTML', 'A <b>bold</b> word'],
  ['an entity', 'Fish &amp; chips'],
  ['a list', '- one\n- two'],
  ['a numbered list', '1. one\n2. two'],
  ['a year at the head of a line', '2014. That was the year'],
  ['a heading underlined', 'Title\n====='],
  ['a rule', 'Text\n---'],
  ['indented code', '    code'],
  ['a figure with a dash', 'Some 1,000-1,500 men - or more'],
  ['empty', ''],
])('%s is read as the parser reads it', (_name, text) => {
  const expected = parseMarkdown(text);
  const found = parseField(text);
  removePosition(expected, { force: true });
  removePosition(found, { force: true });
  expect(found).toEqual(expected);
});
