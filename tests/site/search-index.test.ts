import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsOf } from './elements.ts';
import { builtSite, pageOf, pagesOf } from './read-site.ts';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text?: string }[];
}

const site = builtSite();

/** What Pagefind keeps of each page: gzipped JSON after a signature. */
const fragments = [...site.files]
  .filter((file) => file.startsWith('pagefind/fragment/'))
  .map((file): Fragment => {
    const text = gunzipSync(readFileSync(path.join(site.folder, file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{')));
  });

test('the index is there, with the module that the search page names', () => {
  const element = pageOf(site, 'search').elements.find(({ tagName }) => tagName === 'search-page');
  expect(element?.properties.dataIndex).toBe(`${site.address.pathname}pagefind/pagefind.js`);
  for (const file of ['pagefind.js', 'pagefind-entry.json']) expect(site.files).toContain(`pagefind/${file}`);
  const entry = JSON.parse(readFileSync(path.join(site.folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['en']);
  expect(entry.languages.en.page_count).toBe(fragments.length);
});

test('it holds the article and the page of every entity', () => {
  const indexed = fragments.map(({ url }) => url);
  const pages = [...pagesOf(site, 'article'), ...pagesOf(site, 'entity')];
  // Pagefind writes addresses from the root of the folder.
  const expected = pages.map(({ file }) => `/${file.replace(/index\.html$/, '')}`);
  expect(expected.filter((url) => !indexed.includes(url))).toEqual([]);
});

test('a result can land on each paragraph and each note of the article', () => {
  const page = pageOf(site, 'article');
  const article = fragments.find(({ url }) => url === `/${page.file.replace(/index\.html$/, '')}`);
  const anchors = new Set(article?.anchors.map(({ id }) => id));
  const expected = [...page.ids].filter((id) => /^(p\d+[a-z]*|note-.+)$/.test(id));
  expect(expected.length).toBeGreaterThan(70);
  expect(expected.filter((id) => !anchors.has(id))).toEqual([]);
});

test('numbers of paragraphs and notes are not read as words of the text', () => {
  const article = fragments.find(({ url }) => url.startsWith('/articles/'));
  const words = wordsOf(pageOf(site, 'article').tree);
  expect(words).toContain('1The Islamic State');
  expect(article?.content).toContain('The Islamic State');
  expect(article?.content).not.toMatch(/\d\s?The Islamic State/);
});

test('entities are indexed with their kind and their other names', () => {
  const imu = fragments.find(({ url }) => url === '/entities/imu/');
  expect(imu?.filters.kind).toEqual(['faction']);
  expect(imu?.meta.title).toBe('Islamic Movement of Uzbekistan');
  expect(JSON.stringify(imu?.meta)).toContain('IMU');
});
