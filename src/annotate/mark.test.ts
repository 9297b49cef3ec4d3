import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { paragraphOf } from '../../tests/fixtures/paragraph-of.ts';
import { type Insert, type Mark, mark } from './mark.ts';
import '../read/markdown/nodes.ts';
import { textOf } from '../read/markdown/text-of.ts';

const TAGS: Partial<Record<Nodes['type'], string>> = { emphasis: 'em', strong: 'b', link: 'link', delete: 'del' };

/** A node as text: marks as `[a …]`, inserts as `^1`, other inline nodes as tags. */
function shown(node: Nodes): string {
  if (node.type === 'footnoteReference') return `^${node.identifier}`;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return '↵';
  if (node.type === 'image') return '<img>';
  if (!('children' in node)) return textOf(node);
  const inner = (node.children as Nodes[]).map(shown).join('');
  if (node.type === 'claim') return `[${node.claim} ${inner}]`;
  const tag = TAGS[node.type];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

const markOf = (name: string, start: number, end: number, whole = false): Mark => ({
  start,
  end,
  whole,
  wrap: () => ({ type: 'claim', claim: name, children: [] }),
});
const insertOf = (name: string, at: number): Insert => ({
  at,
  node: { type: 'footnoteReference', identifier: name },
});

interface Case {
  markdown: string;
  /** The words of each mark, by its name; a name in capitals is a whole mark. */
  marks?: Record<string, string>;
  /** The words after which each insert stands. */
  inserts?: Record<string, string>;
  shown: string;
}

const CASES: Record<string, Case> = {
  'no marks': { markdown: 'one *two*', shown: 'one <em>two</em>' },
  'one mark': { markdown: 'one two three', marks: { a: 'two' }, shown: 'one [a two] three' },
  'at the start': { markdown: 'one two', marks: { a: 'one' }, shown: '[a one] two' },
  'at the end': { markdown: 'one two', marks: { a: 'two' }, shown: 'one [a two]' },
  everything: { markdown: 'one *two*', marks: { a: 'one two' }, shown: '[a one <em>two</em>]' },
  adjacent: { markdown: 'one two', marks: { a: 'one ', b: 'two' }, shown: '[a one ][b two]' },
  nested: { markdown: 'one two three', marks: { a: 'two', b: 'one two three' }, shown: '[b one [a two] three]' },
  'nested with a common start': { markdown: 'one two', marks: { a: 'one', b: 'one two' }, shown: '[b [a one] two]' },
  'nested with a common end': { markdown: 'one two', marks: { a: 'two', b: 'one two' }, shown: '[b one [a two]]' },
  'identical ranges': { markdown: 'one two', marks: { a: 'one', b: 'one' }, shown: '[a [b one]] two' },
  'crossing, the longer outside': {
    markdown: 'one two three',
    marks: { a: 'one two', b: 'two three' },
    shown: '[a one ][b [a two] three]',
  },
  'crossing, the earlier of equals outside': {
    markdown: 'one two six',
    marks: { a: 'one two', b: 'two six' },
    shown: '[a one [b two]][b  six]',
  },
  'three that cross': {
    markdown: 'one two three four',
    marks: { a: 'one two', b: 'two three', c: 'three four' },
    shown: '[a one ][b [a two] ][c [b three] four]',
  },
  'over emphasis': { markdown: 'one *two* three', marks: { a: 'one two three' }, shown: '[a one <em>two</em> three]' },
  'exactly emphasis': { markdown: 'one *two* three', marks: { a: 'two' }, shown: 'one [a <em>two</em>] three' },
  'part of emphasis': { markdown: '*one two three*', marks: { a: 'two' }, shown: '<em>one [a two] three</em>' },
  'out of emphasis': {
    markdown: '*one two* three',
    marks: { a: 'two three' },
    shown: '<em>one [a two]</em>[a  three]',
  },
  'into emphasis': { markdown: 'one *two three*', marks: { a: 'one two' }, shown: '[a one ]<em>[a two] three</em>' },
  'part of emphasis in emphasis': {
    markdown: '*one **two three** four*',
    marks: { a: 'three four' },
    shown: '<em>one <b>two [a three]</b>[a  four]</em>',
  },
  'over a link': {
    markdown: 'one [two](https://example.org/) three',
    marks: { a: 'one two three' },
    shown: '[a one <link>two</link> three]',
  },
  'part of a link': {
    markdown: '[one two](https://example.org/) three',
    marks: { a: 'two three' },
    shown: '<link>one [a two]</link>[a  three]',
  },
  'over code': { markdown: 'one `two` three', marks: { a: 'two three' }, shown: 'one [a `two` three]' },
  'part of code': { markdown: 'one `two three` four', marks: { a: 'three four' }, shown: 'one `two `[a `three` four]' },
  'over a line break': { markdown: 'one  \ntwo', marks: { a: 'one\ntwo' }, shown: '[a one↵two]' },
  'an image inside': { markdown: 'one ![x](x.png)two', marks: { a: 'one two' }, shown: '[a one <img>two]' },
  'an image at its border': { markdown: 'one ![x](x.png)two', marks: { a: 'two' }, shown: 'one <img>[a two]' },
  'a whole mark inside another': {
    markdown: 'one two three',
    marks: { a: 'one two three', B: 'two' },
    shown: '[a one [B two] three]',
  },
  'a whole mark that another starts in': {
    markdown: 'one two three four',
    marks: { B: 'one two', a: 'two three four' },
    shown: '[B one [a two]][a  three four]',
  },
  'a whole mark that another ends in': {
    markdown: 'one two three four',
    marks: { a: 'one two three', B: 'three four' },
    shown: '[a one two ][B [a three] four]',
  },
  'a whole mark that equals another': { markdown: 'one two', marks: { a: 'one', B: 'one' }, shown: '[a [B one]] two' },
  'a whole mark over emphasis, cut by another': {
    markdown: 'one *two three* four',
    marks: { B: 'two three', a: 'three four' },
    shown: 'one [B <em>two [a three]</em>][a  four]',
  },
  'insert at the start': { markdown: 'one', inserts: { '1': '' }, shown: '^1one' },
  'insert at the end': { markdown: 'one', inserts: { '1': 'one' }, shown: 'one^1' },
  'insert in a text': { markdown: 'one two', inserts: { '1': 'one' }, shown: 'one^1 two' },
  'two inserts at one place, in the order given': {
    markdown: 'one two',
    inserts: { y: 'one', x: 'one' },
    shown: 'one^y^x two',
  },
  'insert inside emphasis': { markdown: '*one two*', inserts: { '1': 'one' }, shown: '<em>one^1 two</em>' },
  'insert after emphasis': { markdown: '*one* two', inserts: { '1': 'one' }, shown: '<em>one</em>^1 two' },
  'insert before emphasis': { markdown: 'one *two*', inserts: { '1': 'one ' }, shown: 'one ^1<em>two</em>' },
  'insert after a link': {
    markdown: '[one](https://example.org/) two',
    inserts: { '1': 'one' },
    shown: '<link>one</link>^1 two',
  },
  'insert after a mark': { markdown: 'one two', marks: { a: 'one' }, inserts: { '1': 'one' }, shown: '[a one]^1 two' },
  'insert between adjacent marks': {
    markdown: 'one two',
    marks: { a: 'one ', b: 'two' },
    inserts: { '1': 'one ' },
    shown: '[a one ]^1[b two]',
  },
  'insert inside a mark': {
    markdown: 'one two three',
    marks: { a: 'one two three' },
    inserts: { '1': 'two' },
    shown: '[a one two^1 three]',
  },
  'insert after an inner mark': {
    markdown: 'one two three',
    marks: { a: 'one two three', b: 'two' },
    inserts: { '1': 'two' },
    shown: '[a one [b two]^1 three]',
  },
  'insert after a mark that ends in emphasis': {
    markdown: '*one two* three',
    marks: { a: 'one' },
    inserts: { '1': 'one' },
    shown: '<em>[a one]^1 two</em> three',
  },
};

test.each(Object.entries(CASES))('%s', (_name, { markdown, marks = {}, inserts = {}, shown: expected }) => {
  const paragraph = paragraphOf(markdown);
  const text = textOf(paragraph);
  const starts = (words: string) => {
    expect(text).toContain(words);
    return text.indexOf(words);
  };
  mark(
    paragraph,
    Object.entries(marks).map(([name, words]) =>
      markOf(name, starts(words), starts(words) + words.length, name === name.toUpperCase()),
    ),
    Object.entries(inserts).map(([name, words]) => insertOf(name, starts(words) + words.length)),
  );
  expect(shown(paragraph)).toBe(expected);
});

test('a mark of no length is left out', () => {
  const paragraph = paragraphOf('one *two*');
  mark(paragraph, [markOf('a', 3, 3), markOf('b', 4, 4)], []);
  expect(shown(paragraph)).toBe('one <em>two</em>');
});

test('an insert beyond the end stands at the end', () => {
  const paragraph = paragraphOf('one');
  mark(paragraph, [], [insertOf('1', 99)]);
  expect(shown(paragraph)).toBe('one^1');
});
