import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { article } from '../editions/ordinary/facts.ts';
import { annotationErrors } from '../fixtures/annotation-schema.ts';
import { type Annotation, resolveEach } from '../fixtures/resolve-annotations.ts';
import { brokenLinks } from './links.ts';
import { builtSite, everySite, type Page, pageOf, pagesOf } from './read-site.ts';

const site = builtSite();
const page = pageOf(site, 'article');
const { id, claims, entities } = article;
const file = `articles/${id}.annotations.json`;
const { items }: { items: Annotation[] } = JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));
const assessing = items.filter(({ motivation }) => motivation === 'assessing');
const identifying = items.filter(({ motivation }) => motivation === 'identifying');

const dossierOf = ({ body }: Annotation) => body.find(({ purpose }) => purpose === 'identifying')?.source ?? '';

test('every claim is assessed and every entity identified', () => {
  const notes = claims.map((claim) => `${page.url.href}#note-${claim.id}`);
  expect(assessing.map((annotation) => annotation.id).sort()).toEqual(notes.sort());
  const dossiers = entities.map((entity) => new URL(`entities/${entity}/`, site.address).href);
  expect([...new Set(identifying.map(dossierOf))].sort()).toEqual(dossiers.sort());
});

test('is a page of annotations as the W3C model has them', () => {
  expect(annotationErrors(JSON.parse(readFileSync(path.join(site.folder, file), 'utf8')))).toEqual([]);
});

test('their addresses lead somewhere', () => {
  const addresses = [
    ...assessing.map((annotation) => annotation.id),
    ...identifying.map(dossierOf),
    ...items.map(({ target }) => target.scope),
    ...items.map(({ target }) => `${target.source}#${target.selector[2]?.value}`),
  ];
  expect(
    brokenLinks(
      site,
      addresses.map((href) => ({ from: file, href, url: new URL(href) })),
    ),
  ).toEqual([]);
});

/** The longest article of each edition. */
const longest = everySite().map(({ name, site: of }) => {
  const articles = pagesOf(of, 'article').sort((one, other) => other.html.length - one.html.length);
  return { name, of, article: articles[0] as Page };
});

test.each(longest)(
  'each target is found by the libraries of other programs: $name',
  async ({ name, of, article: at }) => {
    const annotations = at.file.replace(/\/index\.html$/, '.annotations.json');
    const all: Annotation[] = JSON.parse(readFileSync(path.join(of.folder, annotations), 'utf8')).items;
    const { window } = new JSDOM(at.html);
    const found = await resolveEach(all, window.document);
    const expected = all.map(({ target }) => target.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact);
    expect(all.length).toBeGreaterThan(name === 'ordinary' ? 80 : 0);
    for (const [library, texts] of Object.entries(found)) expect(texts, library).toEqual(expected);
  },
);

test('the words of a claim are those that its author quoted', () => {
  const quoted = new Map(claims.map((claim) => [`${page.url.href}#note-${claim.id}`, claim.quote]));
  const plain = (text = '') => text.replace(/\s+/g, ' ').replace(/[“”"]/g, '"').replace(/[’']/g, "'");
  for (const { id: annotation, target } of assessing) {
    expect(plain(target.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact)).toBe(
      plain(quoted.get(annotation)),
    );
  }
});
