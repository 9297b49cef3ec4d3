import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import type { AsOf } from '../../src/search/words/found.ts';
import { builtFolderOf } from '../editions/editions.ts';
import { elementsOf, hasClass, textOfElement } from './elements.ts';
import { readSite } from './read-site.ts';

// Two articles of 1794 and 1804, and records that changed in 1801.
const site = readSite(builtFolderOf('two-days'));
const pageAt = (path: string) => {
  const page = site.pages.find(({ url }) => url.pathname === path);
  if (!page) throw new Error(`no page ${path}`);
  return page.elements;
};
const isLater = (element: Element) => hasClass(element, 'later');
const words = (element: Element | undefined) => (element ? textOfElement(element) : '');

describe.each([
  ['1794', 'coal fire', '', 'Her brother joined her.'],
  ['1804', 'oil lamp', 'The fire was put out', 'She gave up the lamp.'],
])('the article of %s', (year, summary, known, later) => {
  const elements = pageAt(`/articles/letter-of-${year}/`);
  const cardOf = (id: string) => elementsOf(elements.find((one) => one.properties.id === `card-${id}`) as Element);

  test('has cards with what was known on its day, and then what came later', () => {
    const tower = cardOf('hook-point');
    expect(words(tower[0])).toContain(summary);
    expect(words(tower.find((one) => hasClass(one, 'by-then')))).toContain(known);
    expect(words(tower.find(isLater))).toContain(known ? 'A lens came.' : 'The fire was put out');
    expect(words(cardOf('ana-brook').find(isLater))).toContain(later);
  });
});

test('the note of the second article counts among what was known what the first did not know', () => {
  const lateLines = (year: string) =>
    pageAt(`/articles/letter-of-${year}/`)
      .filter((one) => hasClass(one, 'note'))
      .flatMap(elementsOf)
      .filter(isLater)
      .map(words);
  expect(lateLines('1794').join()).toContain('A second hand began');
  expect(lateLines('1804').join()).not.toContain('A second hand began');
  expect(lateLines('1804').join()).toContain('The log went to the county');
});

test('an article may have a summary of its own', () => {
  const card = pageAt('/articles/letter-of-1804/').find((one) => one.properties.id === 'card-ana-brook');
  expect(words(card)).toContain('of whom this letter complains');
});

test('the search answers as known on the day of the article at hand', async () => {
  const search = searchFolder(site.folder, '/');
  const said = async (query: string, as: AsOf = 'now') =>
    (await search.search(query, { as })).answers
      .map(({ sentence, works }) => `${sentence} (${works.map(({ label }) => label)})`)
      .join(' ');
  expect(await said('what is Hook Point', 'then')).toMatch(/coal fire.*\(Brook\)/);
  expect(await said('what is Hook Point', { day: '1794-03-10' })).toContain('coal fire');
  expect(await said('what is Hook Point', { day: '1804-03-10' })).toMatch(/oil lamp.*\(An act/);
  expect(await said('what is Hook Point')).toMatch(/great lens.*\(Brook\)/);
  expect(await said('when did Ana Brook die', { day: '1804-03-10' })).not.toContain('1831');
  expect(await said('when did Ana Brook die')).toContain('1831');
});
