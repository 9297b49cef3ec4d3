import { expect, test } from 'vitest';
import { blocksOf } from './blocks-of.ts';
import { parseMarkdown } from './parse-markdown.ts';

const found = (markdown: string) => blocksOf(parseMarkdown(markdown)).map(({ kind, text }) => `${kind}: ${text}`);

test.each<[string, string, string[]]>([
  ['paragraphs, their lines joined', 'One\nand *more*.\n\nTwo.', ['paragraph: One and more.', 'paragraph: Two.']],
  [
    'in quotations, also in lists',
    '> One.\n>\n> Two.\n\n- > Three.',
    ['quotation: One.', 'quotation: Two.', 'quotation: Three.'],
  ],
  ['in lists, each paragraph of an item', '- One.\n\n  More.\n- Two.', ['list: One.', 'list: More.', 'list: Two.']],
  ['headings of both forms', '## A `b`\n\nC\n===', ['heading: A b', 'heading: C']],
  ['code', '```js\na();\n\nb();\n```\n\n    c();', ['figure: a();\n\nb();', 'figure: c();']],
  ['a table, once', '| A | B |\n| - | - |\n| 1 | *2* |', ['figure: A | B\n1 | 2']],
  [
    'images alone',
    '![A map](m.png)\n\n[![](b.svg)](https://x.example) ![][c]\n\n[c]: c.png',
    ['figure: ![A map](m.png)', 'figure: ![](b.svg) ![][c]'],
  ],
  ['an image among words', 'See ![it](m.png) here.', ['paragraph: See  here.'.replace('  ', ' ')]],
  [
    'no notes, HTML, rules, definitions or empty ones',
    'A.[^1]\n\n[^1]: Note.\n\n<p>x</p>\n\n* * *\n\n<b></b>\n\n[d]: e',
    ['paragraph: A.'],
  ],
])('%s', (_name, markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});
