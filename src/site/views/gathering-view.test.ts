import { expect, test } from 'vitest';
import { articleFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { articleJsonLd } from '../../export/article-json-ld.ts';
import type { Article } from '../../model/edition.ts';
import { gatheredIn, gatheringPages } from './gathering-view.ts';
import { homeView } from './home-view.ts';

const part = (position: number, fields: string, title = `Part ${position}`) =>
  articleFile('One.', `series: { name: The Pledges, position: ${position} }\n${fields}`).replace(
    'title: T',
    `title: ${title}`,
  );

const { edition, context } = tinyEdition({
  'articles/a.md': part(3, 'tags: [Oaths, 宪法]\nsection: Frontiers'),
  'articles/b.md': part(1, 'tags: [oaths]\nsection: frontiers'),
  'articles/c.md': part(2, '').replace('The Pledges', 'the pledges'),
  'articles/d.md': articleFile('One.'),
});
const inEdition = (id: string) => gatheredIn(edition.articleById.get(id) as Article, edition, context);

test('a series stands in the order of its parts, and leads from one to the next', () => {
  const [series, ...others] = gatheringPages('series', edition, context);
  expect(others).toEqual([]);
  expect(series).toMatchObject({ path: 'the-pledges', title: 'Series: The Pledges' });
  expect(series?.rows.map(({ title, position }) => [title, position])).toEqual([
    ['Part 1', 'Part 1'],
    ['Part 2', 'Part 2'],
    ['Part 3', 'Part 3'],
  ]);
  expect(inEdition('c').series).toEqual({
    words: 'Part 2 of 3 of the series',
    name: 'The Pledges',
    href: '/x/series/the-pledges/',
    before: { title: 'Part 1', href: '/x/articles/b/' },
    after: { title: 'Part 3', href: '/x/articles/a/' },
  });
  expect(inEdition('b').series?.before).toBeUndefined();
});

test('sections and tags that differ in capitals are one; each has a page, in any script', () => {
  const pages = gatheringPages('tags', edition, context);
  expect(pages.map(({ path, rows }) => [path, rows.length])).toEqual([
    ['oaths', 2],
    ['宪法', 1],
  ]);
  expect(gatheringPages('sections', edition, context).map(({ rows }) => rows.length)).toEqual([2]);
  expect(inEdition('a').tags.map(({ href }) => href)).toEqual([
    '/x/tags/oaths/',
    `/x/tags/${encodeURIComponent('宪法')}/`,
  ]);
  const { sections, gathered } = homeView(edition, context);
  expect(sections?.links.map(({ name, count }) => [name, count])).toEqual([['Frontiers', '2 articles']]);
  expect(gathered.map(({ word }) => word)).toEqual(['Series', 'Tags']);
});

test('an article and an edition without them say nothing of them', () => {
  expect(inEdition('d')).toEqual({ section: undefined, series: undefined, tags: [] });
  const plain = tinyEdition({ 'articles/d.md': articleFile('One.') });
  const home = homeView(plain.edition, plain.context);
  expect([home.sections?.links, home.gathered]).toEqual([[], []]);
  expect(gatheringPages('tags', plain.edition, plain.context)).toEqual([]);
});

test('the data of an article for programs say them, in the terms of schema.org', () => {
  expect(articleJsonLd(edition.articleById.get('a') as Article, edition, 'https://e.org/x/articles/a/')).toMatchObject({
    articleSection: 'Frontiers',
    keywords: ['Oaths', '宪法'],
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'The Pledges', url: 'https://e.org/x/series/the-pledges/' },
    position: 3,
  });
});
