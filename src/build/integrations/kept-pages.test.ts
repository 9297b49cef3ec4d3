// What is kept is never wrong: each kind of input is changed, and what is taken compared with what is made anew.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Printed, printKept } from '../../../tests/fixtures/print-kept.ts';
import {
  articleFile,
  claimLines,
  entityFile,
  type Files,
  withLedgers,
  workFile,
} from '../../../tests/fixtures/tiny-content.ts';

const CLAIMS = `entities: [eel, fox]\nclaims:\n${claimLines('swore', 'The Eel swore')}`;
const FILES: Files = {
  'edition.yaml': 'name: E\ntagline: T.\nlanguage: en\n',
  'articles/ash.md': articleFile('The Eel swore to the Fox.\n\nAnd more.\n\n![A lamp](lamp.jpg)', CLAIMS),
  'articles/birch.md': articleFile('The Eel swore. The Fox went.', CLAIMS),
  'articles/cedar.md': articleFile('Nobody is named.'),
  'articles/lamp.jpg': '800x600',
  'entities/eel.md': entityFile('Eel', 'kind: faction\nrelations:\n  - { type: pledged-to, target: fox, works: [w] }'),
  'entities/fox.md': entityFile('Fox'),
  'works/w.yaml': workFile(),
  'pages/about.md': '---\ntitle: About\ndescription: D.\n---\n\nText.\n',
};

const ALL = ['ash', 'birch', 'cedar'];
const folder = mkdtempSync(join(tmpdir(), 'postil-kept-'));
const file = join(folder, 'kept.sqlite');
const print = (files: Files, keptIn: string | undefined, how: { version?: string; published?: string } = {}) =>
  printKept(files, keptIn, { ...how, folder });
/** The pages of the files as they are, and what was kept of them. */
let first: Printed;
beforeAll(async () => {
  first = await print(FILES, join(folder, 'first.sqlite'));
}, 60_000);
beforeEach(() => copyFileSync(join(folder, 'first.sqlite'), file));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const edited = (path: string, from: string, to: string): Files => {
  const text = FILES[path] as string;
  expect(text).toContain(from);
  return { ...FILES, [path]: text.replace(from, to) };
};

test.each<[kind: string, files: () => Files, printedAgain: string[], version?: string]>([
  ['nothing', () => FILES, []],
  ['the ledgers, which the build before has written', () => withLedgers(FILES), []],
  ['the text of an article', () => edited('articles/ash.md', 'And more.', 'And less.'), ['ash']],
  ['a claim', () => edited('articles/ash.md', 'rating: disputed', 'rating: corroborated'), ['ash']],
  [
    'the title of an article to which another leads on',
    () => edited('articles/ash.md', 'title: T', 'title: Z'),
    ['ash', 'birch'],
  ],
  [
    'the names in an article',
    () => ({ ...FILES, 'articles/birch.md': articleFile('The Eel swore. It went.', CLAIMS.replace(', fox', '')) }),
    ['ash', 'birch'],
  ],
  [
    'the id of a claim that another has as well',
    () => edited('articles/ash.md', 'id: swore', 'id: sworn'),
    ['ash', 'birch'],
  ],
  [
    'the series of an article',
    () => edited('articles/cedar.md', 'title: T', 'title: T\nseries: { name: Trees, position: 2 }'),
    ['cedar'],
  ],
  ['the language of an article', () => edited('articles/cedar.md', 'title: T', 'title: T\nlanguage: ur'), ALL],
  ['the day of an article', () => edited('articles/cedar.md', '2026-01-01', '2026-02-02'), ALL],
  ['a record', () => edited('entities/fox.md', 'Something.', 'Something else.'), ALL],
  ['a work', () => edited('works/w.yaml', 'title: A page', 'title: Another page'), ALL],
  ['the settings', () => edited('edition.yaml', 'name: E', 'name: F'), ALL],
  ['a page of the edition', () => edited('pages/about.md', 'title: About', 'title: Who we are'), ALL],
  ['an image', () => edited('articles/lamp.jpg', '800', '900'), ALL],
  ['a public file', () => ({ ...FILES, 'public/icon.svg': '' }), ALL],
  [
    'another article',
    () => ({ ...FILES, 'articles/a.md': articleFile('The Eel and the Fox.', 'entities: [eel]') }),
    ['a', 'ash', 'birch'],
  ],
  ['the program', () => FILES, ALL, '2'],
])(
  'after a change of %s the pages are those of a cold build, and no more of them is printed',
  { timeout: 30_000 },
  async (...row) => {
    const [, files, printedAgain, version] = row;
    const warm = await print(files(), file, version ? { version } : {});
    expect(warm.pages).toEqual((await print(files(), undefined)).pages);
    expect(warm.made).toEqual(printedAgain);
    // The HTML of an article's text is made from less.
    expect(warm.counts.get('article')?.made ?? 0).toBeLessThanOrEqual(printedAgain.length);
  },
);

test('what was made is taken the next time, and what is no longer needed thrown away', async () => {
  const other = edited('articles/ash.md', 'And more.', 'And less.');
  await print(other, file);
  expect((await print(other, file)).made).toEqual([]);
  expect((await print(FILES, file)).made).toEqual(['ash']);
});

test('of articles that were prepared nothing is made the next time, as of those that were read', async () => {
  const files = withLedgers(FILES);
  await print(files, join(folder, 'prepared.sqlite'));
  const { made, counts } = await print(files, join(folder, 'prepared.sqlite'));
  expect(counts.get('prepared')).toEqual({ made: 0, taken: ALL.length });
  expect(made).toEqual([]);
  // Nor is what was printed of them asked for.
  expect(counts.get('article')).toBeUndefined();
});

test('what is damaged is made anew', async () => {
  const database = new DatabaseSync(file);
  database.exec("UPDATE kept SET entry = CAST(substr(entry, 1, length(entry) - 1) || x'00' AS BLOB)");
  database.close();
  const warm = await print(FILES, file);
  expect(warm.pages).toEqual(first.pages);
  expect(warm.made).toEqual(ALL);
});

test('what is kept under the key of something else is made anew', async () => {
  const database = new DatabaseSync(file);
  database.exec('CREATE TEMP TABLE was AS SELECT * FROM kept');
  database.exec('UPDATE kept SET entry = (SELECT entry FROM was WHERE was.key <> kept.key ORDER BY key LIMIT 1)');
  database.close();
  const warm = await print(FILES, file);
  expect(warm.pages).toEqual(first.pages);
  expect(warm.made).toEqual(ALL);
});

test('a file that is no cache is replaced', async () => {
  writeFileSync(file, 'This is something else, of more than one page of a database.'.repeat(200));
  expect((await print(FILES, file)).pages).toEqual(first.pages);
  expect((await print(FILES, file)).made).toEqual([]);
});

const PAGE = 'articles/ash/index.html';
const numberOf = (path: string) => statSync(path).ino;
const overwrite = (path: string) => writeFileSync(path, 'x'.repeat(statSync(path).size));

test('pages that stand as they were published are linked, and those of a folder that was never published are written', async () => {
  const [published, elsewhere] = [join(folder, 'published'), join(folder, 'elsewhere')];
  await print(FILES, file, { published });
  const number = numberOf(join(published, PAGE));
  expect((await print(FILES, file, { published })).pages).toEqual(first.pages);
  expect(numberOf(join(published, PAGE))).toBe(number);
  // Of one that changed, and of all that are published in another folder, there is nothing to be linked.
  await print(edited('articles/ash.md', 'And more.', 'And less.'), file, { published });
  expect(numberOf(join(published, PAGE))).not.toBe(number);
  expect((await print(FILES, file, { published: elsewhere })).pages).toEqual(first.pages);
});

/** Puts something else in the place of a file. */
const instead = (make: (path: string) => void) => (path: string) => {
  rmSync(path);
  make(path);
};

test.each<[what: string, change: (path: string) => void]>([
  ['was written to', overwrite],
  [
    'was written to, and its time set back',
    (path) => {
      const { atime, mtime } = statSync(path);
      overwrite(path);
      utimesSync(path, atime, mtime);
    },
  ],
  ['is gone', rmSync],
  ['is another', instead((path) => writeFileSync(path, 'Another.'))],
  ['is a folder', instead((path) => mkdirSync(path))],
  ['is a link to another', instead((path) => symlinkSync(join(folder, 'first.sqlite'), path))],
  ['is gone with its folder', (path) => rmSync(dirname(path), { recursive: true })],
])('a page that %s since it was published is written as it was made', async (_, change) => {
  const published = join(folder, 'changed');
  await print(FILES, file, { published });
  change(join(published, PAGE));
  const { pages, made } = await print(FILES, file, { published });
  expect(pages).toEqual(first.pages);
  expect(made).toEqual([]);
});
