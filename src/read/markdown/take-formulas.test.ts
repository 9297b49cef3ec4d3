import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { FormulaNode } from './nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { textOf } from './text-of.ts';

function formulas(text: string): FormulaNode[] {
  const found: FormulaNode[] = [];
  visit(parseMarkdown(text), 'formula', (node) => void found.push(node));
  return found;
}

test('a formula within a line has the words that its signs make, and stands in the words around', () => {
  const [paragraph] = parseMarkdown('The area $$A = \\pi r^2$$ grows.').children;
  expect(textOf(paragraph as Nodes)).toBe('The area A=πr2 grows.');
  expect(formulas('The area $$A = \\pi r^2$$ grows.')[0]).toMatchObject({ display: false, math: { tagName: 'math' } });
});

test.each([
  ['on lines of its own', '$$\nx^2\n$$'],
  ['alone in a paragraph', '$$x^2$$'],
])('a formula %s is a paragraph that is set apart', (_name, text) => {
  const tree = parseMarkdown(text);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(formulas(text)[0]?.display).toBe(true);
});

test('signs that nobody sees are not in the words', () => {
  expect(formulas('$$\\sin x$$')[0]?.words).toBe('sinx');
});

test('single dollars are money', () => {
  expect(formulas('From $3 to $5, or $x$.')).toEqual([]);
});

test.each([
  ['\\fra{a}', 'unsupported function name: \\fra', 0],
  ['1 + \\frac{a', "unexpected end of input in a macro argument, expected '}'", 11],
  ['x'.repeat(4_001), 'more than 4000 characters', 4_000],
])('what cannot be read is told with its place: %.10s', (tex, what, at) => {
  expect(formulas(`$$${tex}$$`)[0]?.wrong).toEqual({ what, at });
});

test.each([['{'.repeat(1500) + '}'.repeat(1500)], ['\\def\\a{\\a\\a}\\a']])(
  'a formula that never ends, ends',
  (tex) => {
    expect(formulas(`$$${tex}$$`)).toHaveLength(1);
  },
);
