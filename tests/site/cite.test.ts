// Citations and quotations, as readers and programs get them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { citePlace, FORMS } from '../../src/addresses/cite/cite-place.ts';
import { BYLINE, article as promise, TITLE } from '../editions/ordinary/facts.ts';
import { attribute, elementsOf, textOfElement } from './elements.ts';
import { brokenLinks, fileAt } from './links.ts';
import { builtSite, pageOf, pagesOf } from './read-site.ts';

const site = builtSite();
const { id, claims } = promise;
const article = pageOf(site, 'article');
const page = pageOf(site, 'cite');
const json = (file: string) => JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));
const numbered = [...article.ids].filter((one) => /^p\d+[a-z]*$/.test(one));
const tag = (name: string, on = article) => {
  const found = on.elements.find((element) => attribute(element, 'name') === name);
  return found && attribute(found, 'content');
};

describe('what scripts make citations from', () => {
  const { article: data, claims: paragraphOf } = json(`articles/${id}.cite.json`);

  test('gives every form, for the whole and for a place, as the page has them', () => {
    const whole = citePlace(data, article.url.href);
    expect(Object.keys(whole).sort()).toEqual([...FORMS].sort());
    const printed = page.elements.filter(({ tagName }) => tagName === 'pre').map(textOfElement);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(printed.map(plain)).toEqual(FORMS.map((form) => plain(whole[form])));
    expect(JSON.parse(whole.csl)[0]).toMatchObject({ type: 'webpage', URL: article.url.href });
  });

  test('knows the paragraph of every claim', () => {
    const found = claims.map((claim) => [claim.id, numbered.includes(`p${paragraphOf[claim.id]}`)]);
    const inCredit = Object.values(paragraphOf).filter((number) => number === '').length;
    expect(found.filter(([, is]) => !is)).toHaveLength(inCredit);
  });
});

test('the page cites the article in every form, each paragraph and each note, with addresses that lead there', () => {
  expect(page.elements.filter(({ tagName }) => tagName === 'pre')).toHaveLength(FORMS.length);
  const rows = page.elements.filter(({ tagName, properties }) => tagName === 'div' && properties.id);
  const figures = article.elements.flatMap((one) => (one.tagName === 'figure' ? (attribute(one, 'id') ?? []) : []));
  const expected = [...numbered, ...figures, ...claims.map((claim) => `note-${claim.id}`)];
  const isVersion = (id: string) => id.startsWith('v-');
  const ids = rows.map((row) => attribute(row, 'id') as string);
  expect(ids.filter((id) => !isVersion(id)).sort()).toEqual(expected.sort());
  for (const [index, id] of ids.entries()) {
    const address = `${article.url.href}${isVersion(id) ? `v/${id.slice(2)}/` : `#${id}`}`;
    expect(textOfElement(rows[index] as (typeof rows)[number])).toContain(address);
  }
});

test('the article, its paragraphs and the page of citations tell programs for literature what they are', () => {
  for (const one of [article, page, ...pagesOf(site, 'share')]) {
    expect(tag('citation_title', one), one.file).toContain(TITLE);
    expect(tag('citation_author', one), one.file).toBe(BYLINE);
    expect(tag('citation_publication_date', one), one.file).toMatch(/^\d{4}\/\d\d\/\d\d$/);
  }
});

test('a page of the article can be reached that needs no script to cite', () => {
  expect(article.elements.map((element) => attribute(element, 'href'))).toContain(page.url.pathname);
});

describe('oEmbed', () => {
  const found = [article, ...pagesOf(site, 'share')].map((one) => {
    const link = one.elements.find((element) => attribute(element, 'type') === 'application/json+oembed');
    return { one, href: (link && attribute(link, 'href')) ?? '' };
  });

  test('is one for the article, named by it and by the page of each paragraph, by a whole address', () => {
    const links = found.map(({ one, href }) => ({ from: one.file, href, url: new URL(href) }));
    expect(brokenLinks(site, links)).toEqual([]);
    expect(new Set(links.map(({ href }) => href)).size).toBe(1);
  });

  test('gives a quotation that leads to its words, and needs nothing but HTML', () => {
    for (const { one, href } of found) {
      const answer = json(fileAt(site, new URL(href)) ?? '');
      expect(answer, one.file).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Postil' });
      expect([answer.width, answer.height].every(Number.isInteger), one.file).toBe(true);
      const elements = elementsOf(fromHtml(answer.html, { fragment: true }));
      expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(['a', 'blockquote', 'footer', 'p']);
      const addresses = elements.flatMap((element) => attribute(element, 'cite') ?? attribute(element, 'href') ?? []);
      expect(new Set(addresses).size, one.file).toBe(1);
      expect(brokenLinks(site, [{ from: one.file, href, url: new URL(addresses[0] as string) }])).toEqual([]);
    }
  });
});
