import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { article as promise } from '../editions/ordinary/facts.ts';
import { attribute, elementsOf, hasClass, textOfElement, wordsWithout } from './elements.ts';
import { builtSite, pageOf } from './read-site.ts';

const site = builtSite();
const page = pageOf(site, 'article');
const register = pageOf(site, 'claims');
const { id: article, claims } = promise;
const all = <T>(value: (claim: (typeof claims)[number], number: number) => T): [string, T][] =>
  claims.map((claim) => [claim.id, value(claim, numberOf(claim.id))]);

const noterefs = page.elements.filter((element) => element.tagName === 'a' && hasClass(element, 'ref'));
const noterefOf = (id: string) => noterefs.find((element) => attribute(element, 'href') === `#note-${id}`) as Element;
const numberOf = (id: string) => Number(attribute(noterefOf(id), 'dataNote'));
const byId = (elements: Element[], id: string) =>
  elements.find((element) => attribute(element, 'id') === id) as Element;
const noteOf = (id: string) =>
  page.elements.find(
    (element) =>
      hasClass(element, 'note') && elementsOf(element).some((inner) => attribute(inner, 'id') === `note-${id}`),
  ) as Element;
const inside = (element: Element, name: string) => elementsOf(element).filter((inner) => hasClass(inner, name));

/** The elements that hold the words of a claim. */
const piecesOf = (number: number): Element[] =>
  page.elements.filter((element) => hasClass(element, 'claim') && attribute(element, 'dataNote') === String(number));

test('claims and the footnote of the author are numbered together, in the order of the text', () => {
  expect(claims.length).toBeGreaterThan(30);
  const numbers = [...claims, 'decks'].map((_, index) => index + 1);
  expect(noterefs.map((noteref) => Number(attribute(noteref, 'dataNote')))).toEqual(numbers);
  for (const number of numbers) expect([...page.ids]).toContain(`ref-${number}`);
  expect(claims.map(({ id }) => numberOf(id)).sort((a, b) => a - b)).toEqual(numbers.filter((one) => one !== 13));
  expect(attribute(noterefs[12] as Element, 'href')).toBe('#note-decks');
});

test('those that are key are marked so', () => {
  expect(claims.filter(({ key }) => key).length).toBeGreaterThan(10);
  const marked = all(({ id }) => [hasClass(noterefOf(id), 'key'), hasClass(noteOf(id), 'key')]);
  expect(marked).toEqual(all(({ key }) => [key === true, key === true]));
});

test('each marks exactly its words', () => {
  const bare = (text: string) => text.replace(/[\s*_]+/g, '');
  const words = (number: number) => piecesOf(number).map(textOfElement);
  expect(all((_, number) => bare(words(number).join('')))).toEqual(all(({ quote }) => bare(quote)));
});

test('each has a noteref that leads to its note, and says so', () => {
  expect(all(({ id }) => hasClass(noteOf(id), 'note'))).toEqual(all(() => true));
  expect(all(({ id }) => attribute(noterefOf(id), 'role'))).toEqual(all(() => 'doc-noteref'));
  for (const [id, label] of all((claim) => attribute(noterefOf(claim.id), 'ariaLabel'))) {
    expect(label, id).toMatch(new RegExp(`\\b${numberOf(id)}\\b.*[a-z]{4}`));
  }
});

test('each note leads back to its noteref', () => {
  const backlinks = all(({ id }) => inside(noteOf(id), 'back').map((backlink) => attribute(backlink, 'href')));
  expect(backlinks).toEqual(all((_, number) => [`#ref-${number}`]));
});

test('a note is of the same layers as its noteref', () => {
  const later = (name: (id: string) => Element) => all(({ id }) => hasClass(name(id), 'later'));
  expect(later(noteOf)).toEqual(later(noterefOf));
  expect(later(noteOf).filter(([, is]) => is).length).toBeGreaterThan(5);
});

test('each note has a rating, a gist and a text', () => {
  for (const { id } of claims) {
    const [gist, rating] = ['gist', 'rating'].map((name) => inside(noteOf(id), name)[0]);
    expect(rating && textOfElement(rating), id).toMatch(/^\S [A-Z][a-z ]+\.$/);
    expect(gist && textOfElement(gist).length, id).toBeGreaterThan(30);
    expect(wordsWithout(noteOf(id), (inner) => inner === gist || hasClass(inner, 'gist')).length, id).toBeGreaterThan(
      30,
    );
  }
});

test('each has a row in the register that links to its words and its note', () => {
  const at = new URL(`articles/${article}/`, site.address).href;
  for (const { id } of claims) {
    const row = byId(register.elements, id);
    const links = elementsOf(row).filter(({ tagName }) => tagName === 'a');
    const addresses = links.map((link) => new URL(attribute(link, 'href') ?? '', register.url).href);
    expect(addresses, id).toEqual(expect.arrayContaining([`${at}#ref-${numberOf(id)}`, `${at}#note-${id}`]));
    // What was found later has a rating for each side of the day of the article.
    const [rating, notYet, ...others] = inside(row, 'rating');
    expect(rating && hasClass(rating, 'later'), id).toBe(notYet !== undefined && hasClass(notYet, 'not-yet'));
    expect([rating === undefined, others], id).toEqual([false, []]);
  }
  const rows = register.elements.filter((element) => element.tagName === 'li' && attribute(element, 'id'));
  expect(rows).toHaveLength(claims.length);
});
