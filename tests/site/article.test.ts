import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { article as promise } from '../editions/ordinary/facts.ts';
import { attribute, elementsOf, hasClass, textOfElement, wordsWithout } from './elements.ts';
import { fileAt, linksOf } from './links.ts';
import { builtSite, pageOf, pagesOf } from './read-site.ts';

const site = builtSite();
const page = pageOf(site, 'article');
const paragraphs = page.elements.filter(
  (element) => element.tagName === 'p' && /^(p\d+[a-z]*|credit)$/.test(attribute(element, 'id') ?? ''),
);
const idOf = (element: Element) => attribute(element, 'id') as string;

/** The entity that a mention names. */
const entityOf = (mention: Element): string => attribute(mention, 'dataEntity') ?? '';

/** For each entity the paragraphs that link to it. */
const linkedIn = new Map<string, Set<string>>();
/** For each entity the paragraphs that name it, by a link or otherwise. */
const namedIn = new Map<string, Set<string>>();
for (const paragraph of paragraphs) {
  for (const element of elementsOf(paragraph).filter((inner) => hasClass(inner, 'mention'))) {
    const entity = entityOf(element);
    for (const map of element.tagName === 'a' ? [linkedIn, namedIn] : [namedIn]) {
      map.set(entity, (map.get(entity) ?? new Set()).add(idOf(paragraph)));
    }
  }
}

describe('paragraphs', () => {
  const numbered = paragraphs.filter((paragraph) => idOf(paragraph) !== 'credit');

  test('are those of the ledger, numbered in order, those in a quotation and a list among them', () => {
    expect(numbered.map(idOf)).toEqual(promise.paragraphs.map(({ id }) => id));
    expect(numbered.map(idOf)).toEqual(Array.from({ length: 18 }, (_, index) => `p${index + 1}`));
  });

  test('each shows its number as a link to itself', () => {
    const found = numbered.map((paragraph) => {
      const links = elementsOf(paragraph).filter((element) => hasClass(element, 'num'));
      return links.map((link) => [link.tagName, attribute(link, 'href'), attribute(link, 'dataNumber')]);
    });
    expect(found).toEqual(numbered.map((paragraph) => [['a', `#${idOf(paragraph)}`, idOf(paragraph).slice(1)]]));
  });

  test('each says the words that the ledger has', () => {
    const words = numbered.map((paragraph) => [
      idOf(paragraph),
      wordsWithout(paragraph, (inner) => hasClass(inner, 'num') || hasClass(inner, 'ref')),
    ]);
    expect(words).toEqual(promise.paragraphs.map(({ id, text }) => [id, text]));
  });
});

// Who takes the page as text, without styles: text browsers, pandoc, a clipboard.
describe('controls', () => {
  const controls = page.elements.filter(({ tagName }) => ['form', 'button'].includes(tagName));

  test('have names', () => {
    const named = page.elements.filter(({ tagName }) => ['button', 'input'].includes(tagName));
    expect(named.map((element) => attribute(element, 'ariaLabel')).filter(Boolean)).toHaveLength(named.length);
    expect(named.length).toBeGreaterThan(5);
  });

  test('are no words of the article', () => {
    expect(controls.map((element) => textOfElement(element)).join('')).toBe('');
  });
});

describe('entities', () => {
  test('all that are listed are mentioned by a link to their dossier, and no others', () => {
    expect(promise.entities.length).toBeGreaterThan(25);
    expect([...linkedIn.keys()].sort()).toEqual([...promise.entities].sort());
    const files = [...linkedIn.keys()].map((id) => `entities/${id}/index.html`);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
  });

  test('whatever a paragraph names, it links to at least once', () => {
    const inOrder = (map: Map<string, Set<string>>) => [...map].map(([id, where]) => [id, [...where].sort()]).sort();
    expect(inOrder(namedIn)).toEqual(inOrder(linkedIn));
  });

  test('each has one card, named after it', () => {
    const cards = page.elements.filter((element) => hasClass(element, 'card')).map(idOf);
    expect(cards.sort()).toEqual(promise.entities.map((id) => `card-${id}`).sort());
  });

  test('each dossier links back to every paragraph that names it, and to no other', () => {
    const dossiers = new Map(pagesOf(site, 'entity').map((dossier) => [dossier.file.split('/')[1], dossier]));
    const backlinks = promise.entities.map((id) => {
      const dossier = dossiers.get(id);
      const fragments = (dossier ? linksOf(dossier) : [])
        .filter(({ url }) => fileAt(site, url) === page.file && /^#(p\d+[a-z]*|credit)$/.test(url.hash))
        .map(({ url }) => url.hash.slice(1));
      return [id, [...new Set(fragments)].sort()];
    });
    expect(backlinks).toEqual(promise.entities.map((id) => [id, [...(linkedIn.get(id) ?? [])].sort()]));
  });

  test('each dossier shows the words of each mention in their sentence', () => {
    for (const dossier of pagesOf(site, 'entity').filter(({ file }) => linkedIn.has(file.split('/')[1] ?? ''))) {
      const marks = dossier.elements.filter(({ tagName }) => tagName === 'mark');
      expect(marks.length, dossier.file).toBeGreaterThanOrEqual(
        linkedIn.get(dossier.file.split('/')[1] ?? '')?.size ?? 0,
      );
    }
  });
});
