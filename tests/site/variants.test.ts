// A literary text without ratings: what its notes are called, how they are found, and what it does not promise.
import { expect, test } from 'vitest';
import { builtFolderOf } from '../editions/editions.ts';
import { attribute, hasClass, textOfElement } from './elements.ts';
import { pageOf, readSite } from './read-site.ts';

const site = readSite(builtFolderOf('variants'));
const article = pageOf(site, 'article');

test('a note without a rating has the sign and the word of its kind, else it is a gloss', () => {
  const said = article.elements.filter((element) => hasClass(element, 'rating')).map(textOfElement);
  expect(said.map((words) => words.replace(/[\s.]+/g, ' ').trim())).toEqual(['≀ Variant', '* Gloss', '≀ Variant']);
});

test('the register can be narrowed to each of them', () => {
  const register = site.pages.find(({ file }) => file === 'claims/index.html') as typeof article;
  const choices = register.elements.filter(({ tagName }) => tagName === 'label').map(textOfElement);
  expect(choices.filter((words) => /≀|\*/.test(words)).map((words) => words.replace(/\s+/g, ' ').trim())).toEqual([
    '≀ Variant (2)',
    '* Gloss (1)',
  ]);
  const rows = register.elements.flatMap((element) => attribute(element, 'dataRating') ?? []);
  expect(rows).toEqual(['variant', 'gloss', 'variant']);
});

test('nothing leads to pictures that are not there', () => {
  const links = site.pages.flatMap(({ elements }) =>
    elements.filter((element) => attribute(element, 'href')?.endsWith('/context/')),
  );
  expect(links.filter(({ tagName }) => tagName === 'a')).toEqual([]);
});
