import { expect, test } from 'vitest';
import { parseField } from './parse-field.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** The tree without positions, which a field does not need. */
const bare = (tree: object): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));

test.each([
  ['a sentence', 'Text, of “one” kind – and a (second): 3 % of it.'],
  ['several lines', 'One\ntwo\n  three'],
  ['space around it', '  One. \n'],
  ['spaces before a line break', 'One \ntwo'],
  ['a hard break', 'One  \ntwo'],
  ['paragraphs', 'One.\n\nTwo.'],
  ['paragraphs with a line of spaces between', 'One.\n \t\nTwo.'],
  ['emphasis', 'One *two* _three_ ~four~.'],
  ['a link', 'One [two](entity:x).'],
  ['a bare address', 'See https://example.org/ or www.example.org.'],
  ['a mail address', 'Write to a@example.org.'],
  ['a character reference', 'One &amp; two.'],
  ['HTML', 'One <b>two</b>.'],
  ['a list', '- One\n- Two'],
  ['a list after a line', 'One\n+ two'],
  ['a numbered list', '1. One\n2) Two'],
  ['a year at the beginning', '2014. It began.'],
  ['a heading', '# One'],
  ['a heading underlined', 'One\n==='],
  ['a heading underlined with hyphens', 'One\n---'],
  ['a rule', '---'],
  ['a quotation', '> One'],
  ['code', 'One `two`.'],
  ['indented code', '    One'],
  ['code after a tab', '\tOne'],
  ['a table', 'One | two\n--- | ---\n1 | 2'],
  ['a footnote', 'One[^1]\n\n[^1]: Two'],
  ['an escape', 'One \\* two'],
  ['an image', '![x](y.png)'],
  ['nothing', ''],
  ['only spaces', ' \n '],
])('%s is what the parser makes of it', (_name, text) => {
  expect(bare(parseField(text))).toEqual(bare(parseMarkdown(text)));
});
