import { expect, test } from 'vitest';
import { nearLimits } from './near-limits.ts';

const small = { files: 344, bytes: 6e6, largest: { path: 'index.html', bytes: 2e5 } };

test.each([
  ['a small site', small, []],
  ['many files', { ...small, files: 16_000 }, [/^16,000 files: Cloudflare Pages takes 20,000\. .*sharePages/]],
  ['a large file', { ...small, largest: { path: 'data/a.json', bytes: 22e6 } }, [/^data\/a\.json has 22 MB: .* 26 MB/]],
  ['many bytes', { ...small, bytes: 8e8 }, [/^800 MB in all: GitHub Pages takes 1000 MB$/]],
  ['a bit less', { files: 15_999, bytes: 799e6, largest: { path: 'a', bytes: 20e6 } }, []],
])('%s', (_name, size, said) => {
  const lines = nearLimits(size);
  expect(lines).toHaveLength(said.length);
  for (const [at, line] of said.entries()) expect(lines[at]).toMatch(line);
});
