import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { paragraphOf } from '../../../tests/fixtures/paragraph-of.ts';
import { parseFieldMarkdown, parseMarkdown } from './parse-markdown.ts';

/** A tree in short: elements as `tag(…)`, emphasis as `*(…)`, what stays HTML in braces. */
function short(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '↵';
  if (node.type === 'html') return `{${node.value}}`;
  const inner = 'children' in node ? (node.children as Nodes[]).map(short).join('') : '';
  if (node.type !== 'inlineHtml') return node.type === 'paragraph' ? inner : `*(${inner})`;
  return `${[node.tagName, ...Object.entries(node.properties).flat()].join(' ')}(${inner})`;
}

test.each([
  ['a pair', 'H<sub>2</sub>O', 'Hsub(2)O'],
  ['with what it may have', '<abbr title="World">W</abbr>', 'abbr title World(W)'],
  ['a language and a direction', '<span lang="ur" dir=rtl>ا</span>', 'span lang ur dir rtl(ا)'],
  ['in capitals', '<SUP>a</Sup >', 'sup(a)'],
  ['pairs inside one another', '<i><b>a</b> c</i>', 'i(b(a) c)'],
  ['around emphasis', '<i>a *b*</i>', 'i(a *(b))'],
  ['inside emphasis', '*<i>a</i>*', '*(i(a))'],
  ['a line break', 'a<br>b<br/>c', 'a↵b↵c'],
  ['not closed', 'a <i>b', 'a {<i>}b'],
  ['not opened', 'a</i>b', 'a{</i>}b'],
  ['crossed', '<i><b>a</i></b>', '{<i>}b(a{</i>})'],
  ['closed in other emphasis', '<i>a *b</i>*', '{<i>}a *(b{</i>})'],
  ['another element', 'b <script>a</script>', 'b {<script>}a{</script>}'],
  ['another attribute', '<i onclick="a">b</i>', '{<i onclick="a">}b{</i>}'],
  ['an attribute of another element', '<i title=a>b</i>', '{<i title=a>}b{</i>}'],
  ['a class', '<span class=mention>b</span>', '{<span class=mention>}b{</span>}'],
  ['an id', '<b id=p1>b</b>', '{<b id=p1>}b{</b>}'],
  ['a comment', 'a<!-- b -->', 'a{<!-- b -->}'],
  ['an image', '<img src=x onerror=alert(1)>', '{<img src=x onerror=alert(1)>}'],
])('%s', (_name, markdown, expected) => {
  expect(short(paragraphOf(markdown))).toBe(expected);
});

test('no more than ten inside one another', () => {
  const tree = paragraphOf(`a${'<i>'.repeat(11)}b${'</i>'.repeat(11)}`);
  expect(short(tree)).toBe(`a${'i('.repeat(10)}{<i>}b${')'.repeat(10)}{</i>}`);
});

test('a pair stands from its first tag to its last', () => {
  const [, pair] = paragraphOf('a <i>b</i> c').children;
  expect([pair?.position?.start.column, pair?.position?.end.column]).toEqual([3, 11]);
});

test('a block of HTML stays one', () => {
  expect(parseMarkdown('<div>\n\na\n\n</div>').children.map(({ type }) => type)).toEqual(['html', 'paragraph', 'html']);
});

test('only a file has frontmatter', () => {
  expect(parseMarkdown('---\na: b\n---\n').children.map(({ type }) => type)).toEqual(['yaml']);
  expect(parseFieldMarkdown('---\na: b\n---\n').children.map(({ type }) => type)).toEqual(['thematicBreak', 'heading']);
});
