import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../read/markdown/parse-article.ts';
import { markdownOf, putBlock } from './put-block.ts';

const FILE = `---
title: T # why
---

One *word*,
and more.

> Quoted,
lazily.
>
> Twice.

- first
- second
  goes on

  and has more

1. alone

## Heading

| a | b |
| - | - |
| c | d |

\`\`\`js
code
\`\`\`

Last`;

/** The same as other systems write it, and as the build reads that. */
const read = (text: string): { tree: Root; nodes: Nodes[] } => {
  const tree = parseArticle(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return { tree, nodes: blocksOf(tree).map(({ node }) => node) };
};
const at = (words: string, text = FILE) => {
  const { tree, nodes } = read(text);
  const node = nodes.find((one) => markdownOf(text, one).startsWith(words));
  if (!node) throw new Error(`no block "${words}"`);
  return { tree, node, put: (markdown: string) => putBlock(text, tree, node, markdown) };
};

test.each([
  ['One', 'One *word*,\nand more.'],
  ['Quoted', 'Quoted,\nlazily.'],
  ['Twice', 'Twice.'],
  ['second', 'second\ngoes on'],
  ['and has', 'and has more'],
  ['##', '## Heading'],
  ['| a', '| a | b |\n| - | - |\n| c | d |'],
  ['```', '```js\ncode\n```'],
  ['Last', 'Last'],
])('the block that begins with %s is shown without what holds it', (head, expected) => {
  expect(markdownOf(FILE, at(head).node)).toBe(expected);
});

describe('the block alone is another', () => {
  test.each<[string, string, string, string, string]>([
    ['a word', 'One', 'One *word*,\nand less.', 'and more.', 'and less.'],
    ['one paragraph more', 'One', 'One *word*,\nand more.\n\nNew.', 'and more.\n', 'and more.\n\nNew.\n'],
    ['a line that lacked its sign keeps lacking it', 'Quoted', 'Cited,\nlazily.', 'Quoted,', 'Cited,'],
    ['a paragraph more within a quotation', 'Twice', 'Twice.\n\nThrice.', '> Twice.\n', '> Twice.\n>\n> Thrice.\n'],
    ['a line of an item', 'second', 'second\nnow\ngoes on', 'second\n', 'second\n  now\n'],
    ['a row', '| a', '| a | b |\n| - | - |\n| e | d |', '| c |', '| e |'],
    ['another level', '##', '### Heading', '## H', '### H'],
    ['blank lines around it are none', 'Last', '\n\nEnd\n\n', 'Last', 'End'],
    ['the last, with one more', 'Last', 'Last\n\nEnd', 'Last', 'Last\n\nEnd'],
    ['nothing is changed', 'One', 'One *word*,\nand more.', '', ''],
    ['taken out', 'One', '', 'One *word*,\nand more.\n\n', ''],
    ['the last taken out', 'Last', ' \n', '\n\nLast', '\n'],
    ['one of a quotation taken out', 'Twice', '', '>\n> Twice.\n\n', '>\n'],
    ['the only one of a list', 'alone', '', '1. alone\n\n', ''],
    ['an item', 'first', '', '- first\n', ''],
    ['the second of an item', 'and has', '', '  and has more\n\n', ''],
  ])('%s', (_name, head, markdown, from, to) => {
    expect(at(head).put(markdown)).toBe(FILE.replace(from, () => to));
  });

  test('in a file with a byte order mark and the line ends of Windows', () => {
    const text = `\uFEFF${FILE.replace(/\n/g, '\r\n')}`;
    const after = at('One', text).put('One *word*,\nand less.\n\nNew.');
    expect(after).toBe(text.replace('and more.', 'and less.\r\n\r\nNew.'));
  });

  test('an item that holds more does not lose its head', () => {
    expect(() => at('second').put('')).toThrow('holds more');
  });
});

test('whatever is written, all around it stays byte for byte', () => {
  const { tree, nodes } = read(FILE);
  const words = fc.array(fc.constantFrom('a', 'b *c*', '', '- x', '> y', '\t', '    z', '# h', '1. n', '`'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.nat(nodes.length - 1), words, (index, lines) => {
      const node = nodes[index] as Nodes;
      const { start, end } = node.position as NonNullable<Nodes['position']>;
      const markdown = lines.join('\n');
      if (markdown.trim() === '') return;
      const after = putBlock(FILE, tree, node, markdown);
      const all = FILE.split('\n');
      const [before, behind] = [all.slice(0, start.line - 1), all.slice(end.line)].map((some) => some.join('\n'));
      expect(after.startsWith(before as string)).toBe(true);
      expect(after.endsWith(behind as string)).toBe(true);
      expect(putBlock(FILE, tree, node, markdownOf(FILE, node))).toBe(FILE);
    }),
    { numRuns: 500 },
  );
});
