// The questions, names and narrowing words that whoever made the edition keeps with it, over the built site.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import { ROOT } from '../editions/editions.ts';
import { readAsked, readNarrowing, scoreAnswers } from '../search/answer-score.ts';
import { readNames, scoreNames } from '../search/name-score.ts';
import { readSite } from '../site/read-site.ts';

const at = (name: string) => path.join(ROOT, 'content', 'queries', 'answers', `${name}.yaml`);
const site = readSite(path.join(ROOT, 'dist'));
const search = searchFolder(site.folder, site.address.pathname);

describe.skipIf(!existsSync(at('questions')))('answers', () => {
  test.each(['questions', 'questions-anew'])(
    '%s: the first line answers, and is silent where the records are',
    {
      timeout: 180_000,
    },
    async (set) => {
      const { right, silent, wrong, misses } = await scoreAnswers(search, readAsked(at(set)));
      expect(wrong).toEqual([]);
      expect(silent).toBe(1);
      expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );

  test.each(['names', 'names-anew'])(
    '%s: as the world writes them they find their entity first',
    {
      timeout: 180_000,
    },
    async (set) => {
      const { right, misses } = await scoreNames(search, readNames(at(set)));
      expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
    },
  );

  test('words for ratings, kinds and times narrow the search', { timeout: 180_000 }, async () => {
    for (const [query, narrowed] of readNarrowing(at('narrowing'))) {
      expect((await search.search(query)).narrowed ?? null, query).toEqual(narrowed);
    }
  });
});
