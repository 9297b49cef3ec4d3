// A text with YAML at its head gives the tree that it would give parsed as a whole, every position included.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseBehind } from './parse-behind.ts';

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkDefinitionList);
const ofFields = plain.copy().freeze();
const ofFiles = plain.copy().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** What a text gives; undefined if it is none that is parsed in two. */
const treeOf = (text: string) => parseBehind(text, (behind) => ofFields.parse(behind));

test('the articles of an edition', () => {
  const folder = path.resolve(import.meta.dirname, '../../../content/articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    expect(treeOf(text)).toEqual(ofFiles.parse(text));
  }
});

const LINES = [
  ...[
    '---',
    '--- ',
    '---\t',
    ' ---',
    '----',
    '+++',
    '',
    ' ',
    '\t',
    'a: b',
    'plain',
    'é 字 😀',
    '\\',
    '&amp;',
    '\0',
    'a\r',
  ],
  ...[
    '- b',
    '* * *',
    '1. o',
    '    code',
    '> q',
    '```',
    '~~~',
    '# h',
    '===',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '$$',
  ],
  ...['[x]: y', '[x]', '[^1]', '[^1]: note', '  more', '<b>', '<!--', '-->', 'T', ': d', '**b** `c`'],
];

test('any text', () => {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
  let parsed = 0;
  fc.assert(
    fc.property(lines, fc.constantFrom('---', '--- ', ''), fc.boolean(), (all, first, ends) => {
      const text = [first, ...all].join('\n') + (ends ? '\n' : '');
      const tree = treeOf(text);
      if (!tree) return;
      parsed += 1;
      expect(tree).toEqual(ofFiles.parse(text));
    }),
    { numRuns: 3_000 },
  );
  expect(parsed).toBeGreaterThan(300);
});

test.each([
  ['no head', 'plain\n'],
  ['a head that does not end', '---\na: b\n'],
  ['another sort of head', '+++\na = "b"\n+++\n\nplain\n'],
  ['nothing behind it', '---\na: b\n---\n'],
  ['a head with other line ends', '---\r\na: b\r\n---\r\nplain\n'],
])('%s is left to the parser of whole texts', (_what, text) => {
  expect(treeOf(text)).toBeUndefined();
});
