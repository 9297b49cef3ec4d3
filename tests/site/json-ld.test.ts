import { expect, test } from 'vitest';
import { article as promise, entities as records } from '../editions/ordinary/facts.ts';
import { jsonLdOf } from './links.ts';
import { builtSite, everySite, pageOf, pagesOf } from './read-site.ts';

const site = builtSite();

const TYPES: Record<string, string> = {
  faction: 'Organization',
  leader: 'Person',
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

test.each(everySite())('all JSON-LD parses and is of schema.org: $name', (one) => {
  const blocks = one.site.pages.flatMap(jsonLdOf);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.filter((block) => block['@context'] !== 'https://schema.org')).toEqual([]);
});

test('an article is an Article that mentions its entities', () => {
  const page = pageOf(site, 'article');
  const [article] = jsonLdOf(page);
  expect(article).toMatchObject({ '@type': 'Article', '@id': page.url.href, inLanguage: 'en' });
  expect(article).toHaveProperty('headline');
  expect(article).toHaveProperty('isBasedOn.url');
  const mentions = article?.mentions as { '@id': string; '@type': string; name: string }[];
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const said = mentions.map((mention) => [new URL(mention['@id'], page.url).href, mention['@type'], mention.name]);
  const promised = promise.entities.map((id) => [
    new URL(`entities/${id}/`, site.address).href,
    TYPES[recordOf.get(id)?.kind ?? ''],
    recordOf.get(id)?.name,
  ]);
  expect(said.sort()).toEqual(promised.sort());
});

test('the page of an entity is a Person, Organization, Place or Event', () => {
  const pages = new Map(pagesOf(site, 'entity').map((page) => [page.file, page]));
  expect(pages.size).toBe(records.length);
  for (const { id, name, kind } of records) {
    const page = pages.get(`entities/${id}/index.html`);
    const [entity] = page ? jsonLdOf(page) : [];
    expect(entity, id).toMatchObject({ '@type': TYPES[kind], '@id': page?.url.href, name });
  }
});

test('the register holds a Claim for each claim, by the address of its note', () => {
  const [register] = jsonLdOf(pageOf(site, 'claims'));
  const graph = register?.['@graph'] as { '@type': string; '@id': string; text: string }[];
  const { id, claims } = promise;
  const stated = graph.filter((node) => node['@type'] === 'Claim');
  expect(stated.every(({ text }) => text.length > 0)).toBe(true);
  const reviews = graph.filter((node) => node['@type'] === 'ClaimReview');
  expect(stated.length + reviews.length).toBe(graph.length);
  expect(reviews.length).toBeGreaterThan(0);
  expect(stated.map((claim) => claim['@id']).sort()).toEqual(
    claims.map((claim) => new URL(`articles/${id}/#note-${claim.id}`, site.address).href).sort(),
  );
});
