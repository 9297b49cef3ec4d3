import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { articlePromise } from './content.ts';
import { attribute, elementsOf, hasClass, wordsOf, wordsWithout } from './elements.ts';
import { builtSite, pageOf } from './read-site.ts';

const site = builtSite();
const page = pageOf(site, 'article');
const { id: article, claims } = articlePromise();
const byId = (elements: Element[], id: string) => elements.find((element) => attribute(element, 'id') === id);
const noterefs = page.elements.filter((element) => element.tagName === 'a' && hasClass(element, 'ref'));
const noterefOf = (id: string) => noterefs.find((element) => attribute(element, 'href') === `#note-${id}`) as Element;
const numberOf = (id: string) => wordsOf(noterefOf(id));

test('there are 65 claims, each with its own number, in the order of the text', () => {
  expect(claims).toHaveLength(65);
  expect(noterefs.map(wordsOf)).toEqual(claims.map((_, index) => String(index + 1)));
  expect(noterefs.map((noteref) => attribute(noteref, 'id'))).toEqual(claims.map((_, index) => `ref-${index + 1}`));
});

describe.each(claims.map((claim) => [claim.id, claim] as const))('claim %s', (id, { quote, key }) => {
  test('marks exactly its words', () => {
    const pieces = page.elements.filter((element) => attribute(element, 'dataNote') === numberOf(id));
    // A piece inside another piece of the same claim would count twice.
    const words = pieces.map((piece) => wordsWithout(piece, (inner) => hasClass(inner, 'ref'))).join(' ');
    const bare = (text: string) => text.replace(/[\s*_]+/g, '');
    expect(pieces.length).toBeGreaterThan(0);
    expect(bare(words)).toBe(bare(quote));
  });

  test('has a noteref that leads to its note, and a note that leads back', () => {
    const note = byId(page.elements, `note-${id}`) as Element;
    expect(hasClass(note, 'note')).toBe(true);
    const backlinks = elementsOf(note).filter((element) => hasClass(element, 'back'));
    expect(backlinks.map((backlink) => attribute(backlink, 'href'))).toEqual([`#${attribute(noterefOf(id), 'id')}`]);
    expect(attribute(noterefOf(id), 'role')).toBe('doc-noteref');
    expect(attribute(noterefOf(id), 'ariaLabel')).toMatch(new RegExp(`\\b${numberOf(id)}\\b.*[a-z]{4}`));
    expect(hasClass(noterefOf(id), 'key')).toBe(key === true);
    expect(hasClass(note, 'key')).toBe(key === true);
    expect(hasClass(note, 'later')).toBe(hasClass(noterefOf(id), 'later'));
  });

  test('has a note with a rating, a gist and more', () => {
    const note = byId(page.elements, `note-${id}`) as Element;
    const inside = elementsOf(note);
    const words = (name: string) => wordsOf(inside.find((element) => hasClass(element, name)) as Element);
    expect(words('rating')).toMatch(/^\S [A-Z][a-z ]+\.$/);
    expect(words('gist').length).toBeGreaterThan(30);
    expect(words('more').length).toBeGreaterThan(30);
  });

  test('has a row in the register that links to its words and its note', () => {
    const row = byId(pageOf(site, 'claims').elements, id) as Element;
    const addresses = elementsOf(row)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => new URL(attribute(link, 'href') ?? '', site.address).href);
    const at = new URL(`articles/${article}/`, site.address).href;
    expect(addresses).toContain(`${at}#ref-${numberOf(id)}`);
    expect(addresses).toContain(`${at}#note-${id}`);
    expect(elementsOf(row).some((element) => hasClass(element, 'rating'))).toBe(true);
  });
});

test('about 25 are key', () => {
  const keys = claims.filter(({ key }) => key).length;
  expect(keys).toBeGreaterThanOrEqual(20);
  expect(keys).toBeLessThanOrEqual(30);
});
