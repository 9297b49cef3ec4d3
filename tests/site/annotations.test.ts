import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article } from '../editions/ordinary/facts.ts';
import { attribute, hasClass, wordsWithout } from './elements.ts';
import { brokenLinks } from './links.ts';
import { builtSite, pageOf } from './read-site.ts';

interface Annotation {
  id: string;
  motivation: string;
  body: unknown;
  target: { source: string; selector: { value: string; refinedBy: { exact: string; prefix: string; suffix: string } } };
}

const site = builtSite();
const page = pageOf(site, 'article');
const { id, claims, entities } = article;
const file = `articles/${id}.annotations.json`;
const { items }: { items: Annotation[] } = JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));
const assessing = items.filter(({ motivation }) => motivation === 'assessing');
const identifying = items.filter(({ motivation }) => motivation === 'identifying');

test('every claim is assessed and every entity identified', () => {
  const notes = claims.map((claim) => `${page.url.href}#note-${claim.id}`);
  expect(assessing.map((annotation) => annotation.id).sort()).toEqual(notes.sort());
  const dossiers = entities.map((entity) => new URL(`entities/${entity}/`, site.address).href);
  expect([...new Set(identifying.map(({ body }) => body))].sort()).toEqual(dossiers.sort());
});

test('their addresses lead somewhere', () => {
  const addresses = [
    ...assessing.map((annotation) => annotation.id),
    ...identifying.map(({ body }) => String(body)),
    ...items.map(({ target }) => `${target.source}#${target.selector.value}`),
  ];
  expect(
    brokenLinks(
      site,
      addresses.map((href) => ({ from: file, href, url: new URL(href) })),
    ),
  ).toEqual([]);
});

test('each target is found in its paragraph by its words and what stands around them', () => {
  const texts = new Map(
    page.elements
      .filter((element) => /^(p\d+[a-z]*|credit)$/.test(attribute(element, 'id') ?? ''))
      .map((element) => [
        attribute(element, 'id'),
        wordsWithout(element, (inner) => hasClass(inner, 'ref') || hasClass(inner, 'num')),
      ]),
  );
  const lost = items.filter(({ target: { selector } }) => {
    const { exact, prefix, suffix } = selector.refinedBy;
    return !texts.get(selector.value)?.includes(`${prefix}${exact}${suffix}`.trim());
  });
  expect(items.length).toBeGreaterThan(80);
  expect(lost.map((annotation) => annotation.id)).toEqual([]);
});
