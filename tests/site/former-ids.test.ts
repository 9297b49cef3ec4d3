// An edition in which everything was renamed once: built in a folder of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, workFile } from '../../src/fixtures/tiny-content.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
const page = (name: string) => readFileSync(path.join(out, name, 'index.html'), 'utf8');

beforeAll(() => {
  const files = {
    'articles/b.md': articleFile(
      'The Movement took the valley.',
      `formerIds: [a]\nentities: [imu]\nclaims:\n${claimLines('taken', 'took the valley', 'formerIds: [seized]')}`,
    ),
    'articles/b.permalinks.json': JSON.stringify({
      version: 1,
      article: 'b',
      paragraphs: [
        {
          ...{ id: 'p1', kind: 'paragraph', state: 'live', first: '2026-01-01', changed: '2026-01-01' },
          text: 'The Movement took the valley.',
        },
      ],
    }),
    'entities/imu.md': entityFile('Movement', 'kind: faction\nformerIds: [islamic-movement]'),
    'works/w.yaml': workFile(),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  const { code, stderr } = runCli('build', ['--content', content, '--out', out], 'https://example.org/x/');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['articles/a', '/x/articles/b/', 'https://example.org/x/articles/b/'],
  ['articles/a/context', '/x/articles/b/context/', 'https://example.org/x/articles/b/context/'],
  ['articles/a/p1', '/x/articles/b/#p1', 'https://example.org/x/articles/b/'],
  ['entities/islamic-movement', '/x/entities/imu/', 'https://example.org/x/entities/imu/'],
])('%s leads on', (former, href, canonical) => {
  const html = page(former);
  expect(html).toMatch(new RegExp(`<a href="?${href}"? rel="?bookmark"?`));
  expect(html).toMatch(new RegExp(`<noscript><meta http-equiv="?refresh"? content="0; url=${href}"`));
  expect(html).toMatch(new RegExp(`<link rel="?canonical"? href="?${canonical}"?[ >]`));
});

test('the note of a claim has its former id, too', () => {
  const html = page('articles/b');
  expect(html).toMatch(/<li id="?note-taken"?[^>]*><span id="?note-seized"?>/);
});

test('the former addresses are not in the sitemap, and are on record in the data', () => {
  const sitemap = readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('https://example.org/x/articles/b/<');
  expect(sitemap).not.toMatch(/articles\/a\/|islamic-movement|articles\/b\/p1/);
  const annotations = readFileSync(path.join(out, 'articles/b.annotations.json'), 'utf8');
  expect(JSON.parse(annotations).items[0]['dcterms:replaces']).toEqual([
    'https://example.org/x/articles/b/#note-seized',
  ]);
  expect(page('entities/imu')).toContain('"sameAs":"https://example.org/x/entities/islamic-movement/"');
  expect(page('claims')).toContain('"sameAs":["https://example.org/x/articles/b/#note-seized"]');
});
