import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { article } from '../editions/ordinary/facts.ts';
import { annotationErrors } from '../fixtures/annotation-schema.ts';
import { type Annotation, resolveEach } from '../fixtures/resolve-annotations.ts';
import { brokenLinks } from './links.ts';
import { builtSite, pageOf } from './read-site.ts';

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

test('each target is found in the page by the libraries of other programs', async () => {
  const { window } = new JSDOM(page.html);
  const found = await resolveEach(items, window.document, Number.POSITIVE_INFINITY);
  const expected = items.map(({ target }) => target.selector[0]?.exact);
  expect(items.length).toBeGreaterThan(80);
  for (const [library, texts] of Object.entries(found)) expect(texts, library).toEqual(expected);
  const quoted = new Map(claims.map((claim) => [`${page.url.href}#note-${claim.id}`, claim.quote]));
  const plain = (text = '') => text.replace(/\s+/g, ' ').replace(/[“”"]/g, '"').replace(/[’']/g, "'");
  for (const [index, { id: annotation }] of items.entries()) {
    if (quoted.has(annotation)) expect(plain(expected[index])).toBe(plain(quoted.get(annotation)));
  }
});
