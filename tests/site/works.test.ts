import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { works } from '../editions/ordinary/facts.ts';
import { attribute, elementsOf, textOfElement } from './elements.ts';
import { fileAt, linksOf } from './links.ts';
import { builtSite, pageOf } from './read-site.ts';

const site = builtSite();
const page = pageOf(site, 'works');
const listed = page.elements.filter((element) => element.tagName === 'li' && attribute(element, 'id'));
const idOf = (element: Element) => attribute(element, 'id') as string;

test('the page lists works of the content folder, each once', () => {
  const ids = listed.map(idOf);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !works.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every work that a note or record cites is listed, and every listed work is cited', () => {
  const cited = site.pages
    .filter(({ kind }) => kind !== 'works')
    .flatMap(linksOf)
    .filter(({ url }) => fileAt(site, url) === page.file && url.hash !== '')
    .map(({ url }) => url.hash.slice(1));
  expect([...new Set(cited)].sort()).toEqual(listed.map(idOf).sort());
});

test('every work says what it is, leads to it where it can, and tells who cites it', () => {
  const problems = listed.flatMap((row) => {
    const inside = elementsOf(row);
    const title = inside.find(({ tagName }) => tagName === 'cite');
    const citing = inside
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => new URL(attribute(link, 'href') ?? '', page.url))
      .filter((url) => url.origin === site.address.origin);
    return [
      ...(title && textOfElement(title).length > 3 ? [] : [`${idOf(row)}: no title`]),
      ...(citing.length > 0 ? [] : [`${idOf(row)}: cited by nobody`]),
    ];
  });
  expect(problems).toEqual([]);
});
