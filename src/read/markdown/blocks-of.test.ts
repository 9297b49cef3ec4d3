import { expect, test } from 'vitest';
import { blocksOf } from './blocks-of.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { takeFigures } from './take-figures.ts';

function found(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  takeFigures(tree);
  return blocksOf(tree).map(({ kind, text }) => `${kind}: ${text}`);
}

test.each<[string, string, string[]]>([
  ['paragraphs, their lines joined', 'One\nand *more*.\n\nTwo.', ['paragraph: One and more.', 'paragraph: Two.']],
  [
    'in quotations, also in lists',
    '> One.\n>\n> Two.\n\n- > Three.',
    ['quotation: One.', 'quotation: Two.', 'quotation: Three.'],
  ],
  ['in lists, each paragraph of an item', '- One.\n\n  More.\n- Two.', ['list: One.', 'list: More.', 'list: Two.']],
  ['headings of both forms', '## A `b`\n\nC\n===', ['heading: A b', 'heading: C']],
  ['code', '```js\na();\n\nb();\n```\n\n    c();', ['code: a();\n\nb();', 'code: c();']],
  ['a table, once', '| A | B |\n| - | - |\n| 1 | *2* |', ['table: A | B\n1 | 2']],
  [
    'a table with its caption',
    'Table: The *tolls*.\n\n| A |\n| - |\n| 1 |\n\nTable: none.',
    ['table: The tolls.\nA\n1', 'paragraph: Table: none.'],
  ],
  [
    'images alone, or with what stands below them',
    '![A map](m.png)\n\n![a](b.svg) ![b](c.svg)\nTwo *drawings*,\nby hand.\n*By me*',
    ['figure: ![A map](m.png)', 'figure: ![a](b.svg) ![b](c.svg)\nTwo drawings, by hand. By me'],
  ],
  [
    'figures in a list and a quotation',
    '- ![a](a.png)\n\n> ![b](b.png)\n> B.',
    ['figure: ![a](a.png)', 'figure: ![b](b.png)\nB.'],
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
