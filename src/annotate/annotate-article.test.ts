import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { claimOf } from '../../tests/fixtures/claim-of.ts';
import { locate } from '../../tests/fixtures/locate.ts';
import { metaOf } from '../../tests/fixtures/meta-of.ts';
import { blocksOf } from '../read/markdown/blocks-of.ts';
import { parseMarkdown } from '../read/markdown/parse-markdown.ts';
import { annotateArticle } from './annotate-article.ts';

const NAMES = new Map([['omar', ['Omar']]]);

function run(text: string, fields: object) {
  const tree: Root = parseMarkdown(text);
  const source = { id: 'a', file: 'a.md', meta: metaOf(fields), text, tree, locate };
  const blocks = blocksOf(tree);
  const ids = blocks.map((_, index) => `p${index + 1}`);
  return annotateArticle(source, NAMES, { blocks, ids, trace: () => undefined });
}

const claims = (...quotes: string[]) => quotes.map((quote, index) => claimOf({ id: `c${index + 1}`, quote }));
const numbers = (text: string, fields: object) =>
  run(text, fields).article.claims.map(({ id, number }) => `${id} ${number}`);

test('paragraphs: the credit has no number, notes are not numbered', () => {
  const { article } = run('One.\n\n> Two.\n\n- Three.\n\nFour.[^a]\n\n[^a]: A note.', { credit: 'By *someone*.' });
  expect(article.paragraphs).toEqual([
    { id: 'credit', number: '', text: 'By someone.' },
    { id: 'p1', number: '1', text: 'One.' },
    { id: 'p2', number: '2', text: 'Two.' },
    { id: 'p3', number: '3', text: 'Three.' },
    { id: 'p4', number: '4', text: 'Four.' },
  ]);
});

test('the first mention of an entity in each paragraph is told from the others', () => {
  const { article } = run('Omar and Omar.\n\nOmar.', { entities: ['omar'] });
  expect(article.mentions.map(({ paragraph, start, first }) => [paragraph, start, first])).toEqual([
    ['p1', 0, true],
    ['p1', 9, false],
    ['p2', 0, true],
  ]);
});

test('claims in the order of their notes, with their place', () => {
  const { article } = run('One two.\n\nThree.', { claims: claims('Three', 'two', 'One') });
  expect(article.claims.map(({ id, paragraph, start, end, number }) => [id, paragraph, start, end, number])).toEqual([
    ['c3', 'p1', 0, 3, 1],
    ['c2', 'p1', 4, 7, 2],
    ['c1', 'p2', 0, 5, 3],
  ]);
});

test('a claim is later if its context became known after the day of the article', () => {
  const both = [claimOf({ id: 'a', quote: 'One' }), claimOf({ id: 'b', quote: 'two', known: '2015' })];
  expect(run('One two.', { claims: both }).article.claims.map(({ later }) => later)).toEqual([false, true]);
});

test('numbers go on over footnotes of the author', () => {
  expect(numbers('One.[^x]\n\nTwo.\n\n[^x]: A note.', { claims: claims('One', 'Two') })).toEqual(['c1 1', 'c2 3']);
});

test('a footnote that is only referred to in a footnote is numbered after all of the text', () => {
  const text = 'One.[^x]\n\n[^x]: See.[^y]\n\n[^y]: A note.\n\nTwo.';
  expect(numbers(text, { claims: claims('Two') })).toEqual(['c1 2']);
});

test.each([
  ['a claim that ends in a link', '[One two](https://example.org/) three.', 'One', ['link', 'noteref', 'text']],
  ['a claim that ends in a mention', 'Omar is here.', 'Om', ['mention', 'noteref', 'text']],
])('the noteref of %s stands after it', (_name, text, quote, types) => {
  const { article } = run(text, { entities: text.includes('Omar') ? ['omar'] : [], claims: claims(quote) });
  const [paragraph] = article.tree.children;
  expect(paragraph && 'children' in paragraph && paragraph.children.map(({ type }) => type)).toEqual(types);
});

test('the frontmatter is not part of the tree', () => {
  expect(run('---\ntitle: T\n---\n\nOne.', {}).article.tree.children.map(({ type }) => type)).toEqual(['paragraph']);
});
