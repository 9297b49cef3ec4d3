// The text is quiet: a name is marked once in a section, and names that need no mark are not.
import { expect, test } from 'vitest';
import { builtFolderOf } from '../editions/editions.ts';
import { ARTICLE } from '../editions/ordinary/facts.ts';
import { attribute, hasClass } from './elements.ts';
import { readSite } from './read-site.ts';

const site = readSite(builtFolderOf('ordinary'));
const article = site.pages.find(({ file }) => file === `${ARTICLE}index.html`);
const elements = article?.elements ?? [];

test('no entity is marked twice in a section, and all its other names are links as well', () => {
  const from = elements.findIndex((element) => attribute(element, 'id') === 'text');
  const to = elements.findIndex((element) => hasClass(element, 'ending'));
  let seen = new Set<string>();
  const twice: string[] = [];
  let [marked, links] = [0, 0];
  for (const element of elements.slice(from, to)) {
    if (/^h[23]$/.test(element.tagName)) seen = new Set();
    if (element.tagName !== 'a' || !hasClass(element, 'mention')) continue;
    links++;
    if (hasClass(element, 'unmarked')) continue;
    marked++;
    const entity = attribute(element, 'dataEntity') ?? '';
    if (seen.has(entity)) twice.push(entity);
    seen.add(entity);
  }
  expect(twice).toEqual([]);
  expect(marked).toBeGreaterThan(10);
  expect(links).toBeGreaterThan(marked);
});
