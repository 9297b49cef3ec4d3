// An edition in which everything was renamed once, things have like names, and something was taken down: built in a
// folder of its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkTargets } from '../../src/addresses/links/link-targets.ts';
import { loadEdition } from '../../src/build/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import { articleFile, claimLines, entityFile, workFile } from '../fixtures/tiny-content.ts';
import { filesOf, ROOT } from './read-site.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
const page = (name: string) => readFileSync(path.join(out, name, 'index.html'), 'utf8');

beforeAll(() => {
  const files = {
    'articles/b.md': articleFile(
      'The Movement took the valley. The Base looked on.',
      `formerIds: [a]\nentities: [imu, al-qaida]\nclaims:\n${claimLines('taken', 'took the valley', 'formerIds: [seized]')}`,
    ),
    'articles/b.permalinks.json': JSON.stringify({
      version: 1,
      article: 'b',
      paragraphs: [
        {
          ...{ id: 'p1', kind: 'paragraph', state: 'live', first: '2026-01-01', changed: '2026-01-01' },
          text: 'The Movement took the valley. The Base looked on.',
        },
      ],
    }),
    'articles/c.md': articleFile(
      'The Bases were taken.',
      `entities: [alqaida]\nclaims:\n${claimLines('taken', 'were taken')}\n${claimLines('main', 'Bases')}`,
    ).replace('title: T', 'title: Bases'),
    'articles/c.permalinks.json': JSON.stringify({
      version: 1,
      article: 'c',
      paragraphs: [
        {
          ...{ id: 'p1', kind: 'paragraph', state: 'live', first: '2026-01-01', changed: '2026-01-01' },
          text: 'The Bases were taken.',
        },
      ],
    }),
    'entities/al-qaida.md': entityFile('Base'),
    'entities/alqaida.md': entityFile('Bases'),
    'withdrawn.yaml': '- { address: entities/gone/, on: "2026-01-02", reason: A mistake. }',
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
  ['articles/a/cite', '/x/articles/b/cite/', 'https://example.org/x/articles/b/cite/'],
  ['articles/a/changes', '/x/articles/b/changes/', 'https://example.org/x/articles/b/changes/'],
  ['articles/a/p1', '/x/articles/b/#p1', 'https://example.org/x/articles/b/'],
  ['entities/islamic-movement', '/x/entities/imu/', 'https://example.org/x/entities/imu/'],
])('%s leads on', (former, href, canonical) => {
  const html = page(former);
  expect(html).toMatch(new RegExp(`<a href="?${href}"? rel="?bookmark"?`));
  expect(html).toMatch(new RegExp(`<noscript><meta http-equiv="?refresh"? content="0; url=${href}"`));
  expect(html).toMatch(new RegExp(`<link rel="?canonical"? href="?${canonical}"?[ >]`));
});

test('a link may lead to what was built, and to nothing else', async () => {
  const { edition } = await loadEdition(content, '/x/', false);
  const { settings, pages, articles, entities, works, withdrawn } = edition as Edition;
  const targets = linkTargets({
    articles,
    entities,
    works: works.map(({ id }) => id),
    pages: pages.map(({ id }) => id),
    sharePages: settings.sharePages,
    withdrawn: withdrawn.map(({ address }) => address),
    files: readdirSync(path.join(ROOT, 'public')),
  });
  // What scripts, searches and hosts load, and what a host sends for an address that leads nowhere.
  const parts = /^(?:_astro|pagefind|search)\/.+[^/]$|^_headers$|^404\.html$|^sitemap-0\.xml$/;
  const built = filesOf(out).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  expect([...targets.keys()].sort()).toEqual(built.filter((address) => !parts.test(address)).sort());
});

test('the note of a claim has its former id, too', () => {
  const html = page('articles/b');
  expect(html).toMatch(/<span id="?note-taken"?><\/span><span id="?note-seized"?>/);
});

test('no id stands twice in a page', () => {
  const ids = (name: string) => [...page(name).matchAll(/<[a-z][^<>]* id="?([^"\s>]+)/g)].map(([, id]) => id);
  const twice = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => {
      const found = ids(path.dirname(file));
      return found.filter((id, at) => found.indexOf(id) !== at).map((id) => `${file}#${id}`);
    });
  expect(twice).toEqual([]);
});

test('in the list of claims those that are called the same are told apart, and the older one keeps its id', () => {
  const ids = [...page('claims').matchAll(/ id="?([\w.-]+)/g)].map(([, id]) => id);
  expect(ids).toEqual(['main', 'as-then', 'as-now', 'taken', 'seized', 'c.main', 'c.taken']);
});

test('entities whose ids differ by a hyphen are two to the search', async () => {
  const search = searchFolder(out, '/x/');
  const found = async (query: string) =>
    (await search.search(query)).paragraphs.map(({ article, id }) => [article.id, id]);
  expect(await found('base')).toEqual([['b', 'p1']]);
  expect(await found('bases')).toEqual([['c', 'p1']]);
});

test('the sitemap has every page that is for itself, and none that is not', () => {
  const sitemap = readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https:\/\/example.org\/x\/(.*?)<\/loc>/g)].map(([, address]) => address);
  const ofArticle = (id: string) => ['', 'changes/', 'cite/', 'context/'].map((part) => `articles/${id}/${part}`);
  expect(listed.sort()).toEqual(
    [
      ...['', 'claims/', 'corrections/', 'data/', 'entities/', 'search/', 'works/'],
      ...['al-qaida', 'alqaida', 'imu'].map((id) => `entities/${id}/`),
      ...['b', 'c'].flatMap(ofArticle),
    ].sort(),
  );
  expect(page('entities/gone')).toMatch(/<meta name="?robots"? content="?noindex/);
});

test('the former addresses are on record in the data', () => {
  const annotations = readFileSync(path.join(out, 'articles/b.annotations.json'), 'utf8');
  expect(JSON.parse(annotations).items[0]['dcterms:replaces']).toEqual([
    'https://example.org/x/articles/b/#note-seized',
  ]);
  expect(page('entities/imu')).toContain('"sameAs":"https://example.org/x/entities/islamic-movement/"');
  expect(page('claims')).toContain('"sameAs":["https://example.org/x/articles/b/#note-seized"]');
});
