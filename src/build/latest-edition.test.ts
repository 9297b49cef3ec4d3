// The edition that `dev` shows, whatever was changed outside and whatever other runs have kept, is what a cold start
// would show; and what a change does not concern is neither read nor made again.
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { contentOf } from '../../tests/editions/editions.ts';
import type { Cache } from './cache/cache.ts';
import { openCache } from './cache/open-cache.ts';
import { type BuiltEdition, loadEdition } from './edition.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-latest-'));
const root = join(folder, 'content');
const store = join(folder, 'kept.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(root, name);
const edit = (name: string, from: string | RegExp, to: string) => {
  const text = readFileSync(path(name), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path(name), text.replace(from, to));
};
const article = (title: string, text: string, fields = '') =>
  `---\ntitle: ${title}\ndeck: D.\npublished: "2026-01-01"\nlanguage: en\n${fields}---\n\n${text}\n`;

const draw = (width: number) =>
  sharp({ create: { width, height: 8, channels: 3, background: 'white' } }).toFile(path('articles/lamp.png'));

/** What a process that begins would know. */
async function anew() {
  vi.resetModules();
  delete (globalThis as { postilOnce?: unknown }).postilOnce;
  delete (globalThis as { postilFiles?: unknown }).postilFiles;
  return import('./latest-edition.ts');
}

/** All that an edition says, as data; `html` and `markdown` are made for it. */
const said = ({ edition, findings, edited }: BuiltEdition) =>
  JSON.stringify([
    edition,
    [...(edition?.citationsByWork ?? [])],
    [...(edition?.mentionsByEntity ?? [])],
    findings,
    edited,
  ]);

/** What a server that begins, and has nothing kept, shows. */
const cold = async () => said((await (await anew()).latestEdition(root)).built);

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(contentOf('ordinary'), root, { recursive: true });
  writeFileSync(path('articles/naming.md'), article('Naming', 'The Guild had boats.', 'entities: [guild]\n'));
  writeFileSync(
    path('articles/plain.md'),
    article('Plain', 'They had boats. [More](/articles/naming/#p1)\n\n![A lamp](lamp.png)'),
  );
  writeFileSync(path('edition.yaml'), 'name: E\ntagline: T.\nlanguage: en\n');
  await draw(8);
  const { numbered } = await loadEdition(root, '/', false);
  for (const { update } of numbered) {
    writeFileSync(path(`articles/${update.ledger.article}.permalinks.json`), JSON.stringify(update.ledger));
  }
});

const CHANGES: [string, () => unknown][] = [
  ['nothing', () => {}],
  ['the text of an article', () => edit('articles/plain.md', 'boats', 'ships')],
  ['the frontmatter of an article', () => edit('articles/plain.md', 'deck: D.', 'deck: Another.')],
  ['an article that takes another language', () => edit('articles/plain.md', 'language: en', 'language: de')],
  ['an article that becomes a draft', () => edit('articles/naming.md', 'deck: D.', 'draft: true\ndeck: D.')],
  ['an article more', () => writeFileSync(path('articles/more.md'), article('More', 'One.'))],
  ['an article less, to which another one links', () => unlinkSync(path('articles/naming.md'))],
  ['a record that is named', () => edit('entities/guild.md', /^name: .*$/m, 'name: The Guild')],
  ['a record that is not named', () => edit('entities/koor.md', /^summary: .*$/m, 'summary: Another.')],
  ['a work', () => edit('works/almond-2024.yaml', /^title: .*$/m, 'title: Another')],
  [
    'the settings',
    () => edit('edition.yaml', 'language: en', 'language: de\nvocabulary: { kinds: { x: { one: X } } }'),
  ],
  ['a ledger', () => edit('articles/plain.permalinks.json', '"p1"', '"p7"')],
  ['an image', () => draw(16)],
  ['an image less', () => unlinkSync(path('articles/lamp.png'))],
  ['a page', () => writeFileSync(path('pages/more.md'), '---\ntitle: More\ndescription: D.\n---\n\nWords.\n')],
  ['YAML that cannot be read', () => edit('articles/plain.md', 'deck: D.', 'deck: "D.')],
];

/** A process that begins, shows the edition once with what is kept, and keeps what it made. */
async function run() {
  const { latestEdition, keepBetweenRuns } = await anew();
  let cache: Cache | undefined;
  const closed = new Promise<void>((resolve) => {
    keepBetweenRuns(() => {
      const opened = openCache(store, '1');
      cache = { ...opened, close: () => resolve(opened.close()) };
      return cache;
    });
  });
  const { built } = await latestEdition(root);
  await closed;
  return { built, counts: cache?.counts.get('prepared'), latestEdition };
}

test.each(CHANGES)(
  'after a change of %s a server that runs, and one that begins with what is kept, show it',
  async (_what, change) => {
    const { latestEdition, counts } = await run();
    expect(counts).toEqual({ made: 3, taken: 0 });
    await change();
    const running = said((await latestEdition(root)).built);
    const begun = said((await run()).built);
    const shown = await cold();
    expect(running).toBe(shown);
    expect(begun).toBe(shown);
  },
);

test('an edit of one article has no other read, numbered, annotated or rendered', async () => {
  const { latestEdition } = await anew();
  const first = (await latestEdition(root)).built;
  edit('articles/plain.md', 'boats', 'ships');
  const now = (await latestEdition(root)).built;
  const other = <T extends object>(was: readonly T[], is: readonly T[], idOf: (one: T) => string) =>
    is.filter((one) => !was.includes(one)).map(idOf);
  expect(other(first.numbered, now.numbered, ({ parsed }) => parsed.file.id)).toEqual(['plain']);
  expect(other(first.edition?.articles ?? [], now.edition?.articles ?? [], ({ id }) => id)).toEqual(['plain']);
});

test('a run that begins reads no article that another one has kept, but what was changed since', async () => {
  const counts = async () => (await run()).counts;
  await counts();
  expect(await counts()).toEqual({ made: 0, taken: 3 });
  edit('articles/plain.md', 'deck: D.', 'deck: Another.');
  expect(await counts()).toEqual({ made: 1, taken: 2 });
});
