import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';
import { articleJsonLd } from './article-json-ld.ts';

const URL = 'https://example.org/x/articles/a/';

function jsonLd(fields: string) {
  const { article, edition } = tinyEdition({
    'edition.yaml': 'licence: CC-BY-4.0',
    'entities/imu.md': entityFile('IMU'),
    'entities/omar.md': entityFile('Omar', 'kind: leader'),
    'works/w.yaml': workFile(),
    'articles/a.md': articleFile('Omar left the IMU.\n\nThe IMU stayed.', fields),
  });
  return articleJsonLd(article, edition, URL);
}

test('an article with all there is', () => {
  expect(jsonLd('retells: w\nupdated: "2026-02-03"\nlanguage: en-GB\nentities: [imu, omar]')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': URL,
    url: URL,
    headline: 'T',
    description: 'D',
    inLanguage: 'en-GB',
    datePublished: '2026-01-01',
    dateModified: '2026-02-03',
    author: { '@type': 'Organization', name: 'B' },
    publisher: { '@type': 'Organization', name: 'Postil', url: 'https://example.org/x/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: { '@type': 'CreativeWork', name: 'A page', url: 'https://example.org/' },
    mentions: [
      { '@type': 'Person', '@id': '/x/entities/omar/', name: 'Omar' },
      { '@type': 'Organization', '@id': '/x/entities/imu/', name: 'IMU' },
    ],
  });
});

test('an article with a licence of its own', () => {
  expect(jsonLd('licence: CC0-1.0')).toHaveProperty('license', 'https://creativecommons.org/publicdomain/zero/1.0/');
  expect(jsonLd('licence: { name: All rights reserved }')).not.toHaveProperty('license');
});

test('an article that retells nothing, names nobody and was never changed', () => {
  const printed = jsonLd('');
  expect(printed).toMatchObject({ datePublished: '2026-01-01', mentions: [] });
  expect(printed).not.toHaveProperty('dateModified');
  expect(printed).not.toHaveProperty('isBasedOn');
});
