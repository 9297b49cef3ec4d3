import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleFile, claimLines, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { openCache } from '../cache/open-cache.ts';
import { parseEdition } from './parse-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (words: string) =>
  articleFile(`# A\n\nOne ${words} and *two*.\n\n![An image](a.png)`, `claims:\n${claimLines('one', words)}`);
const read = (files: Record<string, string>) => {
  const cache = openCache(join(folder, 'cache.sqlite'), 'v');
  const { articles } = parseEdition(tinyContent(files), { drafts: true, keep: cache.keptData });
  cache.close();
  return { articles, counts: cache.counts.get('read') };
};

test('what was read of an article before is taken if its text and what it is read by are the same', () => {
  const files = { 'articles/a.md': article('here'), 'articles/b.md': article('there') };
  const [first, second] = [read(files), read(files)];
  expect([first.counts, second.counts]).toEqual([
    { made: 2, taken: 0 },
    { made: 0, taken: 2 },
  ]);
  const { articles: anew } = parseEdition(tinyContent(files), { drafts: true });
  for (const [at, one] of second.articles.entries()) {
    const { locate, ...data } = anew[at] as (typeof anew)[number];
    const { locate: kept, ...keptData } = one;
    expect(keptData).toEqual(data);
    for (const path of [['title'], ['claims', 0, 'quote'], ['claims', 0, 'nothing'], []]) {
      expect([kept(path), kept(path, true)]).toEqual([locate(path), locate(path, true)]);
    }
  }
  expect(read({ ...files, 'articles/b.md': article('elsewhere') }).counts).toEqual({ made: 1, taken: 1 });
  expect(read({ ...files, 'edition.yaml': 'name: E\ntagline: T\nlanguage: de\n' }).counts?.made).toBe(2);
});
