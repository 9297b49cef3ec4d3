import { beforeAll, describe, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import type { Search } from '../../src/search/query/create-search.ts';
import { ourAnswer } from '../search/our-search.ts';
import { readQueries, type Score, score } from '../search/score.ts';
import { builtSite } from './read-site.ts';

const site = builtSite();
const search: Search = searchFolder(site.folder, site.address.pathname);

describe.each(['queries.yaml', 'blind.yaml', 'spellings.yaml'])('%s', (file) => {
  const queries = readQueries(file);
  let scored: Score;
  beforeAll(async () => {
    scored = await score(queries, (query) => ourAnswer(search, query));
  });

  test('the set is large, and of every kind', () => {
    const kinds = Map.groupBy(queries, ({ kind }) => kind);
    expect([...kinds.keys()]).toEqual([
      'canonical',
      'alias',
      'transliteration',
      'typo',
      'prefix',
      'phrase',
      'two entities',
      'concept',
      'nothing',
    ]);
    expect(queries.length).toBeGreaterThan(200);
  });

  test('the entity that is meant comes first, under any spelling', () => {
    expect(scored.entityRecall, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('the paragraphs that answer are among the first five, the best first', () => {
    expect(scored.paragraphRecall, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(scored.reciprocalRank, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('what stands nowhere is not found', () => {
    expect(scored.nothing, scored.misses.join('\n')).toBe(1);
  });
});

test('the index that was searched is the one of the site', async () => {
  expect((await search.search('zawahri')).state).toBe('ok');
  expect((await searchFolder('/nowhere').search('zawahri')).state).toBe('index-missing');
});
