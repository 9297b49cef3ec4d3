import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import type { Search } from '../../src/search/query/create-search.ts';
import { contentOf } from '../editions/editions.ts';
import { ourAnswer } from '../search/our-search.ts';
import { readQueries, type Score, score } from '../search/score.ts';
import { builtSite } from './read-site.ts';

const site = builtSite();
const search: Search = searchFolder(site.folder, site.address.pathname);
const queries = readQueries(path.join(contentOf('ordinary'), '../queries.yaml'));
let scored: Score;
beforeAll(async () => {
  scored = await score(queries, (query) => ourAnswer(search, query));
});

test('the entity that is meant comes first, under any spelling', () => {
  expect(scored.entityRecall, scored.misses.join('\n')).toBe(1);
});

test('the paragraphs that answer are among the first five, the best first', () => {
  expect(scored.paragraphRecall, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(scored.reciprocalRank, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('what stands nowhere is not found', () => {
  expect(scored.nothing, scored.misses.join('\n')).toBe(1);
});

test('the index that was searched is the one of the site', async () => {
  expect((await search.search('mahzari')).state).toBe('ok');
  expect((await searchFolder('/nowhere').search('mahzari')).state).toBe('index-missing');
});
