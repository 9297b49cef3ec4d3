// What writes files is in `dev` alone: no built site has a line of it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BENCH_WORDS } from '../../src/words/en/bench.ts';
import { builtFolderOf } from '../editions/editions.ts';

test('no line of the bench is in a built site', () => {
  const folder = builtFolderOf('ordinary');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css|json)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  const signs = ['_bench/', 'x-postil-bench', 'postil-bench', BENCH_WORDS.hint, BENCH_WORDS.noSummary];
  const found = files.filter((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return signs.some((sign) => text.includes(sign));
  });
  expect(found).toEqual([]);
});
