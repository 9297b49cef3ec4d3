import { describe, expect, test } from 'vitest';
import { articleFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { SETTINGS } from '../../../tests/fixtures/vocabulary.ts';
import type { Edition } from '../../model/edition.ts';
import { linkTargets } from './link-targets.ts';

const { sharePages } = SETTINGS;
const editionOf = (articles: Record<string, string>): Edition =>
  tinyEdition(Object.fromEntries(Object.entries(articles).map(([id, text]) => [`articles/${id}.md`, text]))).edition;
const targetsOf = ({ articles }: Edition) =>
  linkTargets({ articles, entities: [], works: [], pages: ['about'], sharePages, withdrawn: [], files: ['icon.svg'] });
const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `Paragraph ${at + 1}.`).join('\n\n');

const TABLE = '| A | B |\n| --- | --- |\n| 1 | 2 |';
const small = targetsOf(editionOf({ a: articleFile(`One.\n\n## Part\n\n${TABLE}\n\nTwo.`, 'formerIds: [old]') }));

test.each([
  'about/',
  ...['articles/a/', 'articles/a/cite/', 'articles/a/changes/', 'articles/a/context/', 'articles/a.png'],
  ...['articles/a/p1/', 'articles/a/p2/', 'articles/a/p2.png', 'articles/a.oembed.json'],
  ...['articles/old/', 'articles/old/cite/', 'articles/old/changes/', 'articles/old/context/', 'articles/old/p1/'],
  ...['robots.txt', 'sitemap-index.xml', 'icon.svg'],
])('a link may lead to %s', (address) => {
  expect(small.has(address)).toBe(true);
});

test.each([
  ['the page of a heading', 'articles/a/section-part/'],
  ['the page of a figure', 'articles/a/f1/'],
  ['the page of a paragraph that never was', 'articles/a/p3/'],
  ['a file under a former name', 'articles/old.annotations.json'],
  ['an image under a former name', 'articles/old/p1.png'],
  ['a quotation of a paragraph to embed', 'articles/a/p2.oembed.json'],
])('a link may not lead to %s', (_name, address) => {
  expect(small.has(address)).toBe(false);
});

test('the page of a paragraph that was taken out can be linked to, an image of it is not there', () => {
  const { articles } = editionOf({ a: articleFile('One.\n\nTwo.') });
  const [article] = articles as [Edition['articles'][number]];
  const [first, second] = article.ledger.paragraphs as [never, (typeof article.ledger.paragraphs)[number]];
  const ledger = { ...article.ledger, paragraphs: [first, { ...second, state: 'removed' as const }] };
  const targets = linkTargets({
    articles: [{ ...article, ledger }],
    entities: [],
    works: [],
    pages: [],
    sharePages,
    withdrawn: [],
    files: [],
  });
  expect(targets.has('articles/a/p2/')).toBe(true);
  expect([targets.has('articles/a/p1.png'), targets.has('articles/a/p2.png')]).toEqual([true, false]);
});

describe('an article that has outgrown the pages of its paragraphs', () => {
  const most = sharePages.upToInArticle;
  const targets = targetsOf(
    editionOf({ long: articleFile(paragraphs(most + 1), 'formerIds: [was]'), short: articleFile(paragraphs(most)) }),
  );
  test.each(['articles/long/p4/', 'articles/long/p4.png', 'articles/long.png', 'articles/was/p4/'])(
    'has no %s',
    (address) => expect(targets.has(address)).toBe(false),
  );
  test.each(['articles/long/', 'articles/long/cite/', 'articles/was/', 'articles/short/p4/', 'articles/short.png'])(
    'leaves %s',
    (address) => expect(targets.has(address)).toBe(true),
  );
});

test('an edition that has outgrown them has none at all', () => {
  const most = sharePages.upToInArticle;
  const count = Math.ceil(sharePages.upTo / most) + 1;
  const { articles } = editionOf({ a: articleFile(paragraphs(most)) });
  const many = Array.from({ length: count }, (_, at) => ({
    ...(articles[0] as Edition['articles'][number]),
    id: `a${at}`,
  }));
  const targets = linkTargets({
    articles: many,
    entities: [],
    works: [],
    pages: ['about'],
    sharePages,
    withdrawn: [],
    files: [],
  });
  expect([targets.has('articles/a1/'), targets.has('articles/a1/p1/'), targets.has('articles/a1.png')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('of the paragraphs of an article those have a page that the edition wants', () => {
  const { articles } = editionOf({ a: articleFile('One.\n\nTwo.') });
  const claims = [{ paragraph: 'p2', key: true }];
  test.each([
    ['all' as const, [true, true]],
    ['key' as const, [false, true]],
    ['none' as const, [false, false]],
  ])('%s', (of, found) => {
    const outline = { entities: [], works: [], pages: [], withdrawn: [], files: [] };
    const all = articles.map((article) => ({ ...article, claims }));
    const targets = linkTargets({ ...outline, articles: all, sharePages: { ...sharePages, of } });
    expect(['p1', 'p2'].map((id) => targets.has(`articles/a/${id}/`))).toEqual(found);
  });
});
