// What reference managers make of the pages, by the rules of Zotero's translator for pages without one of their own.
import { describe, expect, test } from 'vitest';
import { zoteroItem } from '../fixtures/zotero-item.ts';
import { attribute } from './elements.ts';
import { everySite, type Page } from './read-site.ts';

const canonical = ({ elements }: Page) => {
  const link = elements.find((one) => attribute(one, 'rel') === 'canonical');
  return (link && attribute(link, 'href')) ?? '';
};
const ofArticles: Page['kind'][] = ['article', 'share', 'cite', 'version'];
const day = (date: string) => date.replaceAll('/', '-');

describe.each(everySite())('the edition $name', ({ site }) => {
  const items = site.pages
    .filter(({ kind }) => kind !== '404')
    .map((page) => ({ page, item: zoteroItem(page.elements) }));
  const edition = zoteroItem(site.pages.find(({ kind }) => kind === 'home')?.elements ?? []).publication;

  test('every page is a web page of the edition, with its title, language and address', () => {
    const wrong = items.filter(
      ({ page, item }) =>
        item.type !== 'webpage' ||
        item.publication !== edition ||
        !item.title ||
        !item.language ||
        (page.kind === 'article' && item.url !== canonical(page)),
    );
    expect(wrong.map(({ page, item }) => [page.file, item])).toEqual([]);
  });

  test('an article, its paragraphs and its versions have their authors and their day', () => {
    const own = items.filter(({ page, item }) => ofArticles.includes(page.kind) && item.creators.length > 0);
    for (const kind of ofArticles) expect(own.some(({ page }) => page.kind === kind)).toBe(true);
    for (const { page, item } of own) expect(day(item.date), page.file).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { page, item } of own.filter(({ page }) => page.kind === 'version')) {
      expect(page.file, item.date).toContain(day(item.date));
    }
  });

  test('no page has the day of the first thing that it tells of', () => {
    const newest = items
      .filter(({ page }) => page.kind === 'article')
      .map(({ item }) => day(item.date))
      .sort()
      .at(-1);
    const others = items.filter(({ page }) => ['entity', 'entities', 'claims', 'works', 'home'].includes(page.kind));
    expect(
      others.filter(({ item }) => day(item.date) !== newest).map(({ page, item }) => [page.file, item.date]),
    ).toEqual([]);
  });
});
