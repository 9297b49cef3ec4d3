import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { takeCitations } from './take-citations.ts';
import { textOf } from './text-of.ts';

function taken(markdown: string) {
  const tree = parseMarkdown(markdown);
  takeCitations(tree, markdown);
  const [first, ...rest] = tree.children;
  const cited = rest.flatMap((node) => (node.type === 'footnoteDefinition' ? [node] : []));
  return { words: first ? textOf(first) : '', cited };
}

test.each<[string, string, string, string[]]>([
  ['a work', 'It is so [@almond-2019].', 'It is so.', ['cite-almond-2019: almond-2019']],
  ['with a locator', 'So[@almond, p. 84–86].', 'So.', ['cite-almond-p-84-86: almond at p. 84–86']],
  ['two works', 'So [@almond, ch. 2; @other].', 'So.', ['cite-almond-ch-2-other: almond at ch. 2, other']],
  ['the same twice is one note', 'A [@x], b [@x], c [@x, p. 2].', 'A, b, c.', ['cite-x: x', 'cite-x-p-2: x at p. 2']],
  ['behind a backslash', 'Say \\[@x].', 'Say [@x].', []],
  ['behind a backslash, and the same as a citation', 'Say \\[@x], so [@x].', 'Say [@x], so.', ['cite-x: x']],
  ['as a citation, and the same behind a backslash', 'So [@x], say \\[@x].', 'So, say [@x].', ['cite-x: x']],
  ['its sign as a reference', 'Say &#91;@x], so [@x].', 'Say [@x], so.', ['cite-x: x']],
  [
    'places whose names would be alike',
    'A [@x, p. 4], b [@x, p 4], c [@x-p, 4].',
    'A, b, c.',
    ['cite-x-p-4: x at p. 4', 'cite-x-p-4-2: x at p 4', 'cite-x-p-4-3: x-p at 4'],
  ],
  ['not in a link', '[a [@x] b](https://example.org/)', 'a [@x] b', []],
  ['not with words before', 'So [see @x].', 'So [see @x].', []],
])('%s', (_name, markdown, words, expected) => {
  const { words: said, cited } = taken(markdown);
  expect(said).toBe(words);
  const works = cited.map(({ identifier, children: [list] }) =>
    list?.type === 'citations'
      ? `${identifier}: ${list.works.map(({ id, locator }) => (locator ? `${id} at ${locator}` : id)).join(', ')}`
      : '',
  );
  expect(works).toEqual(expected);
});

test('each stands at its place', () => {
  const { cited } = taken('One\n*two* three [@x], four [@y].');
  expect(cited.map(({ position }) => position?.start)).toMatchObject([
    { line: 2, column: 13 },
    { line: 2, column: 24 },
  ]);
});

test('a note of the author that has such a name keeps it', () => {
  const { cited } = taken('One [@x], two[^cite-x].\n\n[^cite-x]: Mine.');
  expect(cited.map(({ identifier }) => identifier)).toEqual(['cite-x', 'cite-x-2']);
});
